/// The address of one field of a report: focus, findings, edits and messages point with it.
public enum FieldPath: Hashable, Sendable {
  case cover(Cover.Field)
  /// A section's running text.
  case text(Section.ID)
  /// A section's list as a whole.
  case items(Section.ID)
  /// One item of a list, counted from 0.
  case item(Section.ID, Int)
  case fact(Fact.ID)
  case points(Indicator.ID)
  case check(Indicator.ID, ChecklistRule.Item.ID)
  case explanation(Indicator.ID)
  case deduction(Indicator.ID)
  case override(Indicator.ID)
  case overrideReason(Indicator.ID)
  /// Why the indicator does not apply.
  case notApplicable(Indicator.ID)
  /// Which of several measures the unit chose.
  case choice(Indicator.ID)
  /// A cell of a row that the unit added; rows are counted from 0.
  case own(Indicator.ID, Int, OwnIndicator.Column)
}

extension FieldPath {
  /// The address as text, in which items count from 1.
  ///
  /// `fact.carryover_end`, `section.tasks.item.2`, `indicator.carryover_rate.explanation`.
  public var address: String {
    switch self {
    case .cover(let field): "cover.\(field.rawValue)"
    case .text(let section): "section.\(section).text"
    case .items(let section): "section.\(section).items"
    case .item(let section, let index): "section.\(section).item.\(index + 1)"
    case .fact(let fact): "fact.\(fact)"
    case .points(let indicator): "indicator.\(indicator).points"
    case .check(let indicator, let item): "indicator.\(indicator).check.\(item)"
    case .explanation(let indicator): "indicator.\(indicator).explanation"
    case .deduction(let indicator): "indicator.\(indicator).deduction"
    case .override(let indicator): "indicator.\(indicator).override"
    case .overrideReason(let indicator): "indicator.\(indicator).override_reason"
    case .notApplicable(let indicator): "indicator.\(indicator).not_applicable"
    case .choice(let indicator): "indicator.\(indicator).choice"
    case .own(let indicator, let row, let column):
      "indicator.\(indicator).own.\(row + 1).\(column.rawValue)"
    }
  }

  /// Reads an address; whether a rubric has such a field is another question.
  public init?(address: String) {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("cover", 2):
      guard let field = Cover.Field(rawValue: parts[1]) else { return nil }
      self = .cover(field)
    case ("fact", 2): self = .fact(Fact.ID(parts[1]))
    case ("section", 3...4): self.init(section: Section.ID(parts[1]), Array(parts[2...]))
    case ("indicator", 3...5): self.init(indicator: Indicator.ID(parts[1]), Array(parts[2...]))
    default: return nil
    }
  }

  private init?(section: Section.ID, _ rest: [String]) {
    switch (rest[0], rest.count) {
    case ("text", 1): self = .text(section)
    case ("items", 1): self = .items(section)
    case ("item", 2):
      guard let number = Int(rest[1]), (1...999).contains(number) else { return nil }
      self = .item(section, number - 1)
    default: return nil
    }
  }

  private init?(indicator: Indicator.ID, _ rest: [String]) {
    switch (rest[0], rest.count) {
    case ("points", 1): self = .points(indicator)
    case ("explanation", 1): self = .explanation(indicator)
    case ("deduction", 1): self = .deduction(indicator)
    case ("override", 1): self = .override(indicator)
    case ("override_reason", 1): self = .overrideReason(indicator)
    case ("not_applicable", 1): self = .notApplicable(indicator)
    case ("choice", 1): self = .choice(indicator)
    case ("own", 3):
      guard let number = Int(rest[1]), OwnIndicatorsRule.slotRange.contains(number),
        let column = OwnIndicator.Column(rawValue: rest[2])
      else { return nil }
      self = .own(indicator, number - 1, column)
    case ("check", 2): self = .check(indicator, ChecklistRule.Item.ID(rest[1]))
    default: return nil
    }
  }
}
