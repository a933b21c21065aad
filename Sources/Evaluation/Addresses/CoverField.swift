/// A line of the cover (封面).
public enum CoverField: String, Hashable, Sendable, CaseIterable {
  case unit, filler, telephone, date, year
}
