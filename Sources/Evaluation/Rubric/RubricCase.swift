/// A worked case in a rubric file (算例): typed entries, and what they must come to.
public struct RubricCase: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var address: String
    public var text: String

    public init(address: String, text: String) {
      self.address = address
      self.text = text
    }
  }

  /// What an indicator must come to; what is not said is not looked at.
  public struct Expected: Hashable, Sendable {
    public var indicator: Indicator.ID
    /// As the screen prints it: `92.80%`.
    public var value: String?
    public var points: Points?

    public init(indicator: Indicator.ID, value: String?, points: Points?) {
      self.indicator = indicator
      self.value = value
      self.points = points
    }
  }

  public var name: String
  public var given: [Entry]
  public var indicators: [Expected]
  public var total: Points?
  public var grade: String?

  public init(
    name: String, given: [Entry], indicators: [Expected], total: Points? = nil,
    grade: String? = nil
  ) {
    self.name = name
    self.given = given
    self.indicators = indicators
    self.total = total
    self.grade = grade
  }
}
