import Application
import Evaluation

/// What questions and answers say (`ziping --plain`).
enum PlainWords {
  static let welcome = "逐项问答。直接回车保留原内容，? 看说明，- 清空，l 回列表，q 结束；每填一项就存盘。\n"
  static let help = """
    输入编号进入那一部分，逐项填写；直接回车再看列表，q 结束。
    填写时：直接回车保留原内容，? 看说明和得分缘由，- 清空，l 回列表，q 结束。
    可写多行的，写完后另起一行只写一个“.”。内容正好是这些符号时，前面加“\\”。
    数字可写 1234.56、12.3万、1.9亿、=1万+2万，全角也可以。

    """

  static let cover = "封面"
  static let blank = "未填"
  static let open = "未填完"
  static let filled = "已填"
  static let prompt = "> "
  static let morePrompt = ". "
  static let saved = "已存。"
  static let unsaved = "没有存上，再填一项时会重试。"
  static let partEnd = "这一部分问完了。\n"
  static let noAdvice = "这里照实填写即可。"
  static let ended = "已结束，内容都已存盘。"
  static let notSaved = "已结束，但最后的改动没有存上。请检查磁盘和权限后重填。"
  static let notUTF8 = "这段文字不是 UTF-8 编码，没有写入。请把终端设为 UTF-8 后重新输入。"

  static func chooseDraft(_ count: Int) -> String {
    count == 0 ? "n 新建，q 结束：" : "请输入编号（1 至 \(count)），n 新建，q 结束："
  }
  static let newUnit = "单位全称："
  static let newYear = "预算年度："

  static func newRubric(_ ids: [String]) -> String {
    ids.enumerated().map { "\($0 + 1)  \($1)\n" }.joined() + "指标体系编号："
  }

  static func choosePart(_ count: Int) -> String { "请输入编号（1 至 \(count)），? 说明，q 结束：" }
  static func notInList(_ count: Int) -> String {
    count == 0 ? "这里只能输入 n 或 q。" : "没有这个编号。请输入 1 至 \(count) 之间的数。"
  }

  static func points(_ score: Score) -> String {
    let remark = score.standing.remark
    return "\(score.points.text) / \(score.maximum.text) 分" + (remark.isEmpty ? "" : "，\(remark)")
  }

  static func standard(_ indicator: Indicator) -> String {
    "满分 \(indicator.maximum.text) 分。评分标准：\(indicator.standard)"
  }

  static func partHeading(_ title: String, _ introduction: String) -> String {
    "\n== \(title)\n" + (introduction.isEmpty ? "" : introduction + "\n")
  }

  static func field(_ field: Field, _ value: String) -> String {
    "\(field.label)（\(field.kind.hint)）\n现在：\(value.isEmpty ? "空" : value)\n"
  }

  static func score(_ scorecard: Scorecard, in part: Part) -> String {
    guard case .indicator(let id) = part, let score = scorecard[id] else {
      return "\(DraftWords.total(scorecard))。"
    }
    return "本项 \(points(score))；\(DraftWords.total(scorecard))。"
  }

  /// Why an answer was not taken; the address is known already.
  static func refusal(_ refusal: Refusal) -> String {
    guard case .entry(.badEntry(_, let reason)) = refusal else { return refusal.message }
    return reason
  }
}

extension PlainWords {
  static let unsavedPrompt = "1 恢复（文件在别处改过时另存为新草稿），2 保留文件里的，3 另存为新草稿："

  static func unsaved(_ differences: String) -> String {
    "上次有内容没有存进草稿。不同之处（- 文件里，+ 输入的）：\n\(differences)"
  }

  static func settled(_ path: String) -> String { "已处理，另一份在 \(path)。" }
}

extension Field.Kind {
  /// What may be typed.
  fileprivate var hint: String {
    switch self {
    case .line: "一行文字"
    case .text: "可写多行，单独一个“.”结束"
    case .list: "一行一项，单独一个“.”结束"
    case .date: "日期，如 2024-04-22"
    case .year: "年度，如 2023"
    case .points: "分"
    case .check, .fact(.flag): "是或否"
    case .fact(let kind): kind.isList ? "\(kind.unit)，多个数用“；”隔开，没有填“无”" : kind.unit
    }
  }
}
