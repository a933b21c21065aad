/// Who did something: by name, and by the operating system's user beside it.
///
/// Stored in each line of the trail.
public struct Actor: Hashable, Sendable {
  /// The name in the roster; empty where nobody said who fills in.
  public var name: String
  /// The operating system's user, for machines that several people share.
  public var user: String

  public init(name: String, user: String) {
    self.name = name
    self.user = user
  }

  /// `张三（zhang）`.
  public var text: String {
    switch (name.isEmpty, user.isEmpty) {
    case (false, false): "\(name)（\(user)）"
    case (false, true): name
    case (true, false): "未署名（\(user)）"
    case (true, true): "未署名"
    }
  }
}

/// Who did something, and when.
public struct Mark: Hashable, Sendable {
  public var actor: Actor
  public var time: Timestamp

  public init(actor: Actor, time: Timestamp) {
    self.actor = actor
    self.time = time
  }
}
