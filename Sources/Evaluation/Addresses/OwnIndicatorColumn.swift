/// A column of the table of indicators that the unit adds itself (自设指标).
public enum OwnIndicatorColumn: String, Hashable, Sendable, CaseIterable {
  case name, direction, target, unit, actual, weight

  /// So many rows may be addressed, counted from 1.
  static let rows = 1...30
}
