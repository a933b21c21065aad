/// A computed number that can be asked "why?" (缘由).
public enum Figure: Hashable, Sendable {
  case total
  case group(GroupID)
  case indicator(IndicatorID)
  case input(FactID)

  /// `total`, `group.execution`, `indicator.carryover_rate`, `fact.carryover_end`.
  public var address: String {
    switch self {
    case .total: "total"
    case .group(let id): "group.\(id)"
    case .indicator(let id): "indicator.\(id)"
    case .input(let id): "fact.\(id)"
    }
  }

  /// Reads an address; any field of an indicator stands for the indicator.
  public init?(address: String) {
    let parts = address.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("total", 1), ("grade", 1): self = .total
    case ("group", 2): self = .group(GroupID(parts[1]))
    case ("indicator", 2...): self = .indicator(IndicatorID(parts[1]))
    case ("fact", 2), ("derived", 2): self = .input(FactID(parts[1]))
    default: return nil
    }
  }
}
