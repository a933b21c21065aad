/// A part of the report that has a screen of its own, in the order of the walk.
public enum Part: Hashable, Sendable {
  case cover
  case section(SectionID)
  case indicator(IndicatorID)
}

extension Part {
  /// The address as text: `cover`, `section.duties`, `indicator.carryover_rate`.
  public var address: String {
    switch self {
    case .cover: "cover"
    case .section(let id): "section.\(id)"
    case .indicator(let id): "indicator.\(id)"
    }
  }

  /// Reads an address; whether a rubric has such a part is another question.
  public init?(address: String) {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("cover", 1): self = .cover
    case ("section", 2) where !parts[1].isEmpty: self = .section(SectionID(parts[1]))
    case ("indicator", 2) where !parts[1].isEmpty: self = .indicator(IndicatorID(parts[1]))
    default: return nil
    }
  }
}
