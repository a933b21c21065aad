/// Why a draft can only be looked at (只查看).
public enum ReadOnlyReason: Hashable, Sendable {
  /// The rubric's file has changed, and the filler has not taken the new one.
  case rubricChanged
  /// Somebody else has the draft open.
  case heldBy(DraftHolder)
  /// The report's state allows no filling in, said in a sentence (已送审、已签发).
  case state(String)
}

/// Who has a draft open, as the lock says.
public struct DraftHolder: Hashable, Sendable {
  public var user: String
  public var host: String
  /// When it was opened, in the machine's time zone: `2024-04-22 16:40`.
  public var since: String

  public init(user: String, host: String, since: String) {
    self.user = user
    self.host = host
    self.since = since
  }
}
