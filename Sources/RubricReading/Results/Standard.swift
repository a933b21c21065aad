public import Evaluation

/// A scoring standard as a table prints it, with what stands around it.
public struct Standard: Hashable, Sendable {
  /// The indicator's name: 预算完成率.
  public var title: String
  /// The words of 评分标准, as they stand in the file.
  public var text: String
  /// The indicator's points; without them shares have no sense.
  public var maximum: Points

  public init(title: String, text: String, maximum: Points) {
    self.title = title
    self.text = text
    self.maximum = maximum
  }
}
