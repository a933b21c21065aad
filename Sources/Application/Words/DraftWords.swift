public import Evaluation
import Storage

/// What the commands print about drafts and scores.
public enum DraftWords {
  static func otherRubric(_ rubric: Rubric) -> String {
    "ziping：指标体系“\(rubric.id)”的文件在草稿建立之后改过，得分按现在的文件（\(rubric.version)）计算。"
  }

  static func pinnedRubric(_ reference: RubricReference) -> String {
    "ziping：指标体系“\(reference.id)”的文件在草稿建立之后改过，得分仍按原来的文件（\(reference.version)）计算；"
      + "查看改动或改用现在的文件：ziping rubric adopt。"
  }

  public static func set(_ count: Int, _ scorecard: Scorecard) -> String {
    "已填 \(count) 项。\(total(scorecard))。"
  }

  public static func total(_ scorecard: Scorecard) -> String {
    "自评总分 \(scorecard.total.text) / \(scorecard.maximum.text)，"
      + "等级 \(scorecard.grade?.name ?? "无")，"
      + "已评 \(scorecard.answeredCount)/\(scorecard.scores.count) 项"
  }

  public static func findings(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "没有发现问题。" }
    let counts = Finding.Severity.allCases.map { severity in
      "\(severity.title) \(findings.count { $0.severity == severity })"
    }
    return "共 \(findings.count) 个问题：" + counts.joined(separator: "，") + "。"
  }

  public static func justified(_ finding: Finding, _ reason: String, left: Int) -> String {
    let done = reason.allSatisfy(\.isWhitespace) ? "已撤销理由" : "已记下理由"
    return "\(done)：\(finding.message)还有 \(left) 处警告没有说明理由。"
  }

  /// What a file was taken for, before what was found in it.
  public static func paper(_ path: String, _ kind: PaperKind, _ year: Int?) -> String {
    "\(path)：\(kind.title)" + (year.map { "，\($0) 年度" } ?? "")
  }

  public static func paperFindings(_ count: Int) -> String {
    count == 0 ? "没有发现问题。" : "共 \(count) 个问题。"
  }

  public static func checked(_ count: Int, _ withFindings: Int) -> String {
    "共检查 \(count) 份草稿，\(withFindings) 份有问题。"
  }

  public static let noCopies = "没有发现雷同的文字。"

  public static func copies(_ count: Int) -> String {
    "有 \(count) 对草稿文字雷同（改过名称、数字、顺序的也在内）："
  }

  public static func copied(_ pair: CopiedPair) -> String {
    let share = pair.share.percentText(places: 0)
    return "  \(pair.first) 与 \(pair.second)：\(pair.sentences.count) 句，"
      + "\(pair.characters) 字，占较短一份的 \(share)"
  }

  public static func character(_ number: Int) -> String { "第\(number)字" }

  public static let noDrafts = "还没有草稿。请用 ziping new 新建一份。"
  public static let noDraftsHere = "还没有草稿。"
  public static let noSecrets = "没有标为涉密的部分。"
  public static let unreadable = "无法读取"
  public static let noRubrics = "没有指标体系文件。请用 --data 指明数据文件夹。"

  public static func items(_ count: Int) -> String { "\(count) 项：" }

  public static func exported(_ path: String) -> String { "已导出到 \(path)，并已读回核对。" }
}

extension Score.Standing {
  /// How points came about, where it needs saying.
  public var remark: String {
    switch self {
    case .computed: ""
    case .judged: "评定"
    case .claimed: "无数据支撑"
    case .overridden: "人工评分"
    case .partial: "未填完"
    case .blank: "未填"
    case .leftOut: "不适用"
    }
  }

  /// The name in JSON.
  public var name: String {
    switch self {
    case .computed: "computed"
    case .judged: "judged"
    case .claimed: "claimed"
    case .overridden: "overridden"
    case .partial: "partial"
    case .blank: "blank"
    case .leftOut: "left_out"
    }
  }
}

extension Finding.Severity {
  /// The name in JSON.
  public var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
