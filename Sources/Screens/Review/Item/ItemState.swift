import Evaluation

/// One part of a report as the supervisor reads it, indicator or chapter.
struct ItemState: Equatable, Sendable {
  var part: Part
  var cursor = ListCursor()
}
