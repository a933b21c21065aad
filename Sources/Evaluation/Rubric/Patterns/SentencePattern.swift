/// A sentence with gaps that the program fills: `核定编制数为{fact.staff_quota}人`.
public struct SentencePattern: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case words(String)
    case gap(Gap)
  }

  /// What a gap is filled with.
  public enum Gap: Hashable, Sendable {
    /// `{cover.unit}`
    case cover(CoverField)
    /// `{year}` the report's year; `{year+1}` the year after.
    case year(offset: Int)
    /// `{text}` the section's own running text.
    case text
    /// `{items}` the section's numbered items.
    case items
    /// `{count}` how many items there are.
    case count
    /// `{fact.ID}` as its form writes it; `{fact.ID|万元}` an amount in 万元.
    case fact(Fact.ID, inTenThousands: Bool)
    /// `{total}` `{grade}` `{maximum}` of the whole report.
    case total, grade
    /// Of the indicator: `{name}` `{points}` `{maximum}` `{lost}`.
    case name, points, maximum, lost
    /// `{calculation}`: 结转结余率=537,762.26÷(…)×100%=0.28%.
    case calculation
    /// `{explanation}` `{sentence}` `{deduction}`: the filler's words, the program's, the reason.
    case explanation, sentence, deduction
  }

  public var parts: [Part]

  public init(parts: [Part]) { self.parts = parts }
}
