import Text

/// One of several measures, as the unit chooses (两项指标选其一).
public struct ChoiceRule: Hashable, Sendable {
  public struct Option: Hashable, Sendable, Identifiable {
    public struct ID: Identifier {
      public let rawValue: String
      public init(rawValue: String) { self.rawValue = rawValue }
    }

    public var id: ID
    public var text: String
    public var measure: Measure?
    public var rule: Rule

    public init(id: ID, text: String, measure: Measure?, rule: Rule) {
      self.id = id
      self.text = text
      self.measure = measure
      self.rule = rule
    }
  }

  public var options: [Option]

  public init(options: [Option]) { self.options = options }

  /// The option that was typed: its id, its words, or its number from 1.
  public func option(_ typed: String) -> Option? {
    let text = typed.halfWidth.trimmingBlanks
    let named = options.first { $0.id.rawValue == text || $0.text == typed.trimmingBlanks }
    guard named == nil, let number = Int(text), options.indices.contains(number - 1) else {
      return named
    }
    return options[number - 1]
  }
}

extension ChoiceRule: RuleKind {
  var rule: Rule { .choice(self) }

  /// Only without a choice: a chosen option has taken the indicator's place.
  func outcome(_ inputs: RuleInputs) -> Outcome { .open([.choice(inputs.indicator)]) }

  var formulas: [Formula] {
    options.flatMap { ($0.measure.map { [$0.formula] } ?? []) + $0.rule.formulas }
  }

  func mapFormulas(_ change: (Formula) -> Formula) -> ChoiceRule {
    var mapped = self
    for (index, option) in options.enumerated() {
      if let measure = option.measure {
        mapped.options[index].measure?.formula = change(measure.formula)
      }
      mapped.options[index].rule = option.rule.mapFormulas(change)
    }
    return mapped
  }

  var partIDs: [String] { options.map(\.id.rawValue) }
  var problems: [String] { options.count < 2 ? ["可选指标应有两个以上，只有一个时直接写规则。"] : [] }

  func words(_ frame: RuleFrame) -> [String] {
    ["由填报单位从下列指标中选用一个："]
      + options.enumerated().flatMap { index, option in
        var chosen = frame
        chosen.format = option.measure?.format ?? frame.format
        let formula =
          option.measure.map { "：\($0.label) = \($0.formula.text(frame.label))" } ?? ""
        return ["　\(index + 1). \(option.text)\(formula)"]
          + option.rule.kind.words(chosen).map { "　　\($0)" }
      }
  }

  func lines(_ frame: RuleFrame) -> [StandardLine] {
    options.enumerated().map { StandardLine("\($0 + 1) \($1.text)") }
  }

  func marks(_ verdict: Outcome.Verdict) -> [StandardLine.Mark] { options.map { _ in .none } }
}
