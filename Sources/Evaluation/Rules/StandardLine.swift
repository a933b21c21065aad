/// One line of the machine's rule beside the answer, marked where it applies (评分标准旁注).
public struct StandardLine: Hashable, Sendable {
  public var text: String
  /// Points that the line stands for: `4 分`.
  public var points: String
  public var mark: Mark

  public enum Mark: Hashable, Sendable {
    /// The value lies here, or the condition holds.
    case applies
    /// The condition does not hold.
    case fails
    /// Not decided, or not the one.
    case none
  }

  /// With its points and an arrow where it applies, for explanations.
  public var markedText: String {
    let mark =
      switch mark {
      case .applies: "  <-"
      case .fails: "  ×"
      case .none: ""
      }
    return text + "  " + points + mark
  }
}

extension StandardLine {
  /// A line that is not marked yet.
  init(_ text: String, _ points: String = "") {
    self.init(text: text, points: points, mark: .none)
  }
}

extension StandardLine.Mark {
  static func applying(_ applies: Bool) -> StandardLine.Mark { applies ? .applies : .none }
}
