import Evaluation

/// Questions.
enum DialogWords {
  static let notSaved = "还没有保存"
  static let hint = "上下选择，Enter 确定；内容仍在内存里，没有丢失"
  static let retry = "再试一次"
  static let copy = "把我的内容另存为副本"
  static let copyElsewhere = "另存到别处（主目录）"
  static let reload = "放弃我的修改（留作旧版本），重新读取"
  static let goOn = "回去继续填写"
  static let choose = "上下选择，Enter 确定；Esc 只查看"
  static let otherRubric = "指标体系已经改过"
  static let unknownChanges = "原来的文件没有存档，改了哪里不得而知。"
  static let look = "只查看，仍按原来的指标体系"
  static let lookAnyway = "只查看，暂按现在的指标体系显示"
  static let adopt = "改用现在的指标体系，继续填写"
  static let adopted = "已改用现在的指标体系；得分按新规则计算。"

  static func rubricChanged(_ old: RubricReference, _ new: RubricReference?) -> String {
    "草稿按“\(old.id)”版本 \(old.version) 填写，现在的文件是版本 \(new?.version ?? "")，内容不同："
  }

  static func more(_ count: Int) -> String { "另有 \(count) 处；可用 ziping rubric adopt 查看全部。" }
  static let notSent = "还有没交出去的内容"
  static let wouldBeLost = "下面这些只写在这里，还没有交给任何人，退出就会丢失："
  static let goOnWriting = "回去，先把它交出去"
  static let giveUp = "不要了，直接退出"
  static func reasons(_ count: Int) -> String { "逐项退回理由 \(count) 条（F2 退回时一并交出）" }
  static let leaveUnsaved = "不保存，直接退出"
  static let merge = "与对方的改动逐项合并"
  static let released = "对方已经关闭这份草稿"
  static let releasedLine = "现在可以由您填写。文件可能已经改过，打开时重新读取。"
  static let openNow = "重新读取，开始填写"
  static let lookOn = "继续只查看"
  static let gone = "这份草稿的锁没有归还"
  static let takeOver = "接管，开始填写"

  static func goneLines(_ holder: DraftHolder) -> [String] {
    [
      "\(holder.user)（\(holder.host)）自 \(holder.since) 起打开，但那个程序已经不在运行。",
      "接管后如果对方仍有改动存进来，保存时会逐项对照，不会互相覆盖。",
    ]
  }
}
