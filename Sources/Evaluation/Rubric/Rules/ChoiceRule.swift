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
