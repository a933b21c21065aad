/// The cover's lines (封面), each as it was typed.
public struct Cover: Hashable, Sendable {
  public typealias Field = CoverField

  private var entries: [Field: String] = [:]

  public init() {}

  /// What was typed; empty where nothing was.
  public subscript(field: Field) -> String {
    get { entries[field] ?? "" }
    set { entries[field] = newValue.isEmpty ? nil : newValue }
  }

  /// The budget year, if the entry is one (1990–2100).
  public var year: Int? {
    guard let year = Int(self[.year]), (1990...2100).contains(year) else { return nil }
    return year
  }

  /// The day of filling, if the entry is one.
  public var date: CalendarDate? { CalendarDate(self[.date]) }
}
