import Evaluation
import Screens
import Storage

/// What is said around a session on the screen.
enum SessionWords {
  static let evidenceMissing = "文件找不到"
  static let evidenceChanged = "文件已变"
  static let noVersion = "这个版本的全文找不到，或已被改动。"
  static let versionAdvice = "请用 ziping verify 核验这份报告。"

  /// What a version is compared as.
  static func comparison(_ step: ReviewStep?) -> String {
    (step.map { "\($0.action.title)（\($0.mark.actor.name)）时" } ?? "那时") + "与现在"
  }

  static let sameDraft = "这就是正在填写的草稿。"
  static let sameDraftAdvice = "请选上年的那一份。"
  static let summaryName = "-导入说明"

  /// `12 KB  2024-04-22 16:40`.
  static func file(bytes: Int, _ time: String) -> String {
    let size = bytes < 1_024 ? "\(bytes) B" : "\((bytes + 1_023) / 1_024) KB"
    return "\(size)  \(time)"
  }

  static func imported(_ passages: Int) -> String { "已导入为新草稿：\(passages) 段全部归位。" }

  static func imported(_ passages: Int, unplaced: Int, unread: Int, path: String?) -> String {
    let count =
      unplaced + unread == 0
      ? "\(passages) 段全部归位"
      : "\(passages) 段，未归位 \(unplaced) 段" + (unread > 0 ? "，没有读入 \(unread) 处" : "")
    return "已导入为新草稿：\(count)。" + (path.map { "需要留意的逐条记在 \($0)。" } ?? "")
  }

  static let nothingRemoved = "没有刚删除的报告。"
  static let notOpen = "这份草稿没有打开。"
  static let noHome = "没有可以另存的文件夹。"
  static let noEditor = "外部编辑器没有正常结束，内容没有改动。"
  static let editorBroke = "外部编辑器没有正常结束，它存下的内容已经取回。"
  static let editorUndo = "不要的话，请按 ^Z 撤销。"
  static let editorAdvice = "请检查环境变量 EDITOR，或直接在格子里填写。"

  static func goOn(_ command: String, next: String?) -> String {
    // The command stands alone at the end, so that it can be copied whole.
    "已保存。" + (next.map { "接下来要填：\($0)。" } ?? "") + "继续填写：\(command)"
  }
  static func journaled(_ command: String) -> String {
    "最后的修改没有保存进草稿文件，已记在旁边的日志里；重新打开时会问怎样处理：\(command)"
  }
  static func notSaved(_ command: String) -> String {
    "最后的修改没有保存。文件里是上一次保存的内容，继续填写：\(command)"
  }

  static func brokenOff(_ holder: DraftHolder) -> String {
    "上次（\(holder.user)，自 \(holder.since) 起）没有正常结束；草稿文件里的内容是完整的。"
  }

  static func unusable(_ fault: JournalFault) -> String {
    if case .unreadable(let error) = fault {
      return "旁边的日志读不出来，里面可能有没存的内容：请先退出，修好再打开（照常填写时，"
        + "它会原样移到 .versions 文件夹）。\(error.whatHappened)"
    }
    let reason =
      switch fault {
      case .otherDraft(let id): "旁边的日志属于另一份草稿“\(id)”，没有使用。"
      case .newer(let format): "旁边的日志由更新版本的程序写成（格式 \(format)），没有使用。"
      case .damaged(let fault): "旁边的日志开头残缺，没有使用：\(fault.message)"
      case .unreadable: ""
      }
    return reason + "它会原样移到草稿旁的 .versions 文件夹里。"
  }

  static func notUTF8(_ codeset: String) -> String {
    "当前语言环境的编码是 \(codeset)，自评需要 UTF-8。请先执行 export LANG=zh_CN.UTF-8（或 C.UTF-8），"
      + "并把终端的编码设为 UTF-8，再重新启动。草稿没有改动。"
  }

  /// The same for terminals that cannot show the sentence above.
  static func notUTF8ASCII(_ codeset: String) -> String {
    "ziping needs a UTF-8 locale, this one is \(codeset). "
      + "Run: export LANG=zh_CN.UTF-8 (or C.UTF-8) and set the terminal to UTF-8."
  }
}
