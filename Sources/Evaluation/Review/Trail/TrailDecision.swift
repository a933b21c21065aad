/// What was taken of two people's contents of one field, for the trail (合并的取舍).
public struct TrailDecision: Hashable, Sendable {
  public var address: String
  /// Of a long text only the piece that differs.
  public var mine: String
  /// What the draft's file held: the other person's.
  public var theirs: String
  public var choice: ReportMerge.Side

  public init(address: String, mine: String, theirs: String, choice: ReportMerge.Side) {
    self.address = address
    self.mine = mine
    self.theirs = theirs
    self.choice = choice
  }

  public var field: FieldPath? { FieldPath(address: address) }
}

extension TrailDecision {
  /// One line for people, with the field's name; “自己” is the one who the trail's line is of.
  public func text(named title: String) -> String {
    let (mine, theirs) = (mine.quoted, theirs.quoted)
    return switch choice {
    case .mine: "\(title)：取自己的\(mine)，未取对方的\(theirs)"
    case .theirs: "\(title)：取对方的\(theirs)，未取自己的\(mine)"
    }
  }
}

extension String {
  fileprivate var quoted: String { isEmpty ? "（空）" : "“\(self)”" }
}
