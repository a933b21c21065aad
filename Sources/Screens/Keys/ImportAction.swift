/// What keys ask for while a file is brought in.
public enum ImportAction: Hashable, Sendable {
  /// Begin: choose a file.
  case report, tables, lastYear
  /// Take all that is certain, or nothing.
  case all
  /// Carry it out.
  case take
  /// See all of the text, or only what needs looking at.
  case filter
  /// Place the text by another rubric.
  case rubric
}
