/// How a session ended, for the exit code.
public enum SessionEnd: Hashable, Sendable {
  /// What was entered is in the draft's file.
  case saved
  /// The last changes are not.
  case unsaved
  /// It could not begin: the environment is not fit for it.
  case unfit
}
