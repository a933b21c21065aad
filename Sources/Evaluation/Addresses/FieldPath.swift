/// The address of one field of a report: focus, findings, edits and messages point with it.
public enum FieldPath: Hashable, Sendable {
  case cover(CoverField)
  /// A section's running text.
  case text(SectionID)
  /// A section's list as a whole.
  case items(SectionID)
  /// One item of a list, counted from 0.
  case item(SectionID, Int)
  case fact(FactID)
  case points(IndicatorID)
  case check(IndicatorID, ChecklistItemID)
  case explanation(IndicatorID)
  case deduction(IndicatorID)
  case override(IndicatorID)
  case overrideReason(IndicatorID)
  /// Why the indicator does not apply.
  case notApplicable(IndicatorID)
  /// Which of several measures the unit chose.
  case choice(IndicatorID)
  /// A cell of a row that the unit added; rows are counted from 0.
  case own(IndicatorID, Int, OwnIndicatorColumn)
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
      guard let field = CoverField(rawValue: parts[1]) else { return nil }
      self = .cover(field)
    case ("fact", 2): self = .fact(FactID(parts[1]))
    case ("section", 3...4): self.init(section: SectionID(parts[1]), Array(parts[2...]))
    case ("indicator", 3...5): self.init(indicator: IndicatorID(parts[1]), Array(parts[2...]))
    default: return nil
    }
  }

  private init?(section: SectionID, _ rest: [String]) {
    switch (rest[0], rest.count) {
    case ("text", 1): self = .text(section)
    case ("items", 1): self = .items(section)
    case ("item", 2):
      guard let number = Int(rest[1]), (1...999).contains(number) else { return nil }
      self = .item(section, number - 1)
    default: return nil
    }
  }

  private init?(indicator: IndicatorID, _ rest: [String]) {
    switch (rest[0], rest.count) {
    case ("points", 1): self = .points(indicator)
    case ("explanation", 1): self = .explanation(indicator)
    case ("deduction", 1): self = .deduction(indicator)
    case ("override", 1): self = .override(indicator)
    case ("override_reason", 1): self = .overrideReason(indicator)
    case ("not_applicable", 1): self = .notApplicable(indicator)
    case ("choice", 1): self = .choice(indicator)
    case ("own", 3):
      guard let number = Int(rest[1]), OwnIndicatorColumn.rows.contains(number),
        let column = OwnIndicatorColumn(rawValue: rest[2])
      else { return nil }
      self = .own(indicator, number - 1, column)
    case ("check", 2): self = .check(indicator, ChecklistItemID(rest[1]))
    default: return nil
    }
  }
}

extension FieldPath {
  /// The list that an item belongs to, else the field itself: lists are compared, recorded and
  /// confirmed as wholes.
  public var whole: FieldPath {
    if case .item(let section, _) = self { return .items(section) }
    return self
  }
}
