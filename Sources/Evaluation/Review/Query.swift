/// A supervisor's question about a field (查询).
///
/// Stored as lines of the trail.
public struct Query: Hashable, Sendable, Identifiable {
  /// Counted from 1 within the report, over all revisions.
  public var id: Int
  public var field: FieldPath
  /// The characters of the field's text that are meant, if not the whole field.
  public var range: Range<Int>?
  /// Those characters as they were when the question was asked.
  public var quote: String
  public var text: String
  public var asked: Mark
  public var answer: Answer?
  /// When it was settled; the answer stands.
  public var closed: Mark?

  /// What the filler says to a query.
  public struct Answer: Hashable, Sendable {
    public var text: String
    /// What was changed in the report because of it (整改情况); may be empty.
    public var change: String
    public var mark: Mark

    public init(text: String, change: String, mark: Mark) {
      self.text = text
      self.change = change
      self.mark = mark
    }
  }

  public init(
    id: Int, field: FieldPath, range: Range<Int>?, quote: String, text: String, asked: Mark
  ) {
    self.id = id
    self.field = field
    self.range = range
    self.quote = quote
    self.text = text
    self.asked = asked
  }

  public enum State: Hashable, Sendable {
    /// Waits for the filler.
    case opened
    /// Waits for the supervisor.
    case answered
    case closed

    public var title: String {
      switch self {
      case .opened: "待答复"
      case .answered: "已答复"
      case .closed: "已销结"
      }
    }
  }

  public var state: State {
    if closed != nil { return .closed }
    return answer == nil ? .opened : .answered
  }
}
