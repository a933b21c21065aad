public import Evaluation

/// What the reader made of a standard: a rule of the machine, or one for a person.
public struct RuleReading: Hashable, Sendable {
  /// How far the standard was understood.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// The rule says all that the standard says.
    case understood
    /// The standard itself leaves the points to a person (酌情).
    case judged
    /// Something was left over or ambiguous, so a person judges.
    case left
  }

  /// Characters of the standard and what they were taken for.
  public struct Passage: Hashable, Sendable {
    /// In characters of the standard, from 0.
    public var range: Range<Int>
    public var text: String
    /// In one word: 档次, 扣分, 未读懂.
    public var role: String

    public init(range: Range<Int>, text: String, role: String) {
      self.range = range
      self.text = text
      self.role = role
    }
  }

  /// A figure or a yes/no that the rule asks for.
  public struct Input: Hashable, Sendable {
    public var label: String
    public var kind: Fact.Kind

    public init(label: String, kind: Fact.Kind) {
      self.label = label
      self.kind = kind
    }
  }

  public var standing: Standing
  public var rule: Rule
  /// What the rule looks at; its formula names inputs by their labels.
  public var measure: Measure?
  public var inputs: [Input]
  public var passages: [Passage]
  /// Why it was left to a person, in sentences.
  public var reasons: [String]
  /// What the standard does not say and the rule had to settle, for somebody to confirm.
  public var assumptions: [String]
  /// Formulas that the standard itself gives: 完成率=完成数÷计划数.
  public var definitions: [Definition]

  public struct Definition: Hashable, Sendable {
    public var name: String
    public var formula: Formula
  }
}

extension RuleReading {
  /// The rule in the machine's own words.
  public func words(maximum: Points) -> [String] {
    rule.words(maximum: maximum, format: measure?.format)
  }

  /// What was not understood.
  public var leftover: [Passage] { passages.filter { $0.role == ReadingWords.unknown } }
}
