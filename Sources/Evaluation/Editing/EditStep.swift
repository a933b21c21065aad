/// What happened to a report and its history, in the order in which it happened: replayed from
/// the start, the steps give both again.
public enum EditStep: Hashable, Sendable {
  /// A place was changed.
  ///
  /// - joins: It goes on with the edit before it, so that both are undone as one.
  case edited(Edit, joins: Bool)
  /// The last edit that stands was taken back.
  case undone
  /// The last edit that was taken back was done again.
  case redone
}
