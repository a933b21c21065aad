public import Evaluation

/// What became of a table: for each indicator what was understood and what is left (读入说明).
public struct ReadingAccount: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var indicator: Indicator.ID
    public var title: String
    public var maximum: Points
    public var standing: RuleReading.Standing
    /// The rule in the machine's words, where there is one.
    public var words: [String]
    public var passages: [RuleReading.Passage]
    public var reasons: [String]
    public var assumptions: [String]
    /// How the value is computed and where that comes from.
    public var formula: String
    /// Formulas to choose from.
    public var choices: [String]
    public var target: String
    public var isCore: Bool
  }

  public var entries: [Entry] = []
  /// Sums that do not agree, and what else is wrong with the table.
  public var faults: [String] = []
  public var omitted: [String] = []
  public var notes: [String] = []

  public func count(_ standing: RuleReading.Standing) -> Int {
    entries.count { $0.standing == standing }
  }
}

extension ReadingAccount {
  /// The account as people read it.
  public var text: String {
    let head =
      "共 \(entries.count) 项指标：读成规则 \(count(.understood)) 项，原文写明由人评定 \(count(.judged)) 项，"
      + "没有读懂、留给人评定 \(count(.left)) 项。\n"
    return head + entries.map(\.text).joined()
      + ReadingAccount.list("须核对", faults) + ReadingAccount.list("没有读入", omitted)
      + ReadingAccount.list("表外说明", notes)
  }

  static func list(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
  }
}

extension ReadingAccount.Entry {
  fileprivate var text: String {
    var lines = ["\n\(title)  \(maximum.text) 分  indicator.\(indicator)\(isCore ? "  核心指标" : "")"]
    switch standing {
    case .understood: lines += words.map { "  规则  \($0)" }
    case .judged: lines.append("  由人评定（原文如此）")
    case .left: lines += ["  由人评定（没有读懂）"] + reasons.map { "  原因  \($0)" }
    }
    if !formula.isEmpty { lines.append("  算法  \(formula)") }
    lines += choices.map { "  可选  \($0)" } + assumptions.map { "  待确认  \($0)" }
    if !target.isEmpty { lines.append("  目标值  \(target)") }
    lines += passages.map { passage in
      "  原文第 \(passage.range.lowerBound + 1)—\(passage.range.upperBound) 字  \(passage.role)：\(passage.text)"
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
