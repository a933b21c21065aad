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

extension Indicator {
  /// The indicator with the measure and rule of the option that was typed, where it is one.
  func choosing(_ typed: String) -> Indicator {
    guard let choice = rule.choice, let option = choice.option(typed) else { return self }
    var chosen = self
    chosen.measure = option.measure ?? measure
    chosen.rule = rule.replacingChoice(by: option.rule)
    return chosen
  }
}

extension Rule {
  /// The choice inside, if there is one.
  public var choice: ChoiceRule? {
    switch innermost {
    case .choice(let rule): rule
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .zeroIf, .target, .linear,
      .reached, .bands, .applicable, .penalty, .own, .unscored:
      nil
    }
  }

  fileprivate func replacingChoice(by chosen: Rule) -> Rule {
    switch self {
    case .choice: return chosen
    case .zeroIf(var rule):
      rule.otherwise = rule.otherwise.replacingChoice(by: chosen)
      return .zeroIf(rule)
    case .applicable(var rule):
      rule.otherwise = rule.otherwise.replacingChoice(by: chosen)
      return .applicable(rule)
    case .penalty(var rule):
      rule.first = rule.first.replacingChoice(by: chosen)
      return .penalty(rule)
    case .judged, .checklist, .steps, .deduction, .ratio, .tests, .target, .linear, .reached,
      .bands, .own, .unscored:
      return self
    }
  }
}
