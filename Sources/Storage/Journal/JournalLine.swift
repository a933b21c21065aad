import Evaluation

/// What one line of a journal behind its head says (docs/file-format.md).
struct JournalLine: Hashable {
  enum Content: Hashable {
    case step(EditStep)
    /// Everything up to here is in the draft file, whose bytes have this digest.
    case saved(digest: String)
    /// Everything up to here is a merge that is not saved yet, of which this was decided.
    case merged([MergeDecision])
  }

  var moment: JournalMoment
  var content: Content
}

enum JournalKey: String, JSONKey {
  case at, field, kind, joins, with, focus, from, cut, put, item, old, new, undo, redo, saved,
    merged
  case reasonFor = "reason_for"
  case secret, unconfirmed, matter
  case lastYear = "last_year"
}

enum EditKindKey: String, JSONKey {
  case typing, deleting, whole

  init(_ kind: Edit.Kind) {
    switch kind {
    case .typing: self = .typing
    case .deleting: self = .deleting
    case .whole: self = .whole
    }
  }

  var kind: Edit.Kind {
    switch self {
    case .typing: .typing
    case .deleting: .deleting
    case .whole: .whole
    }
  }
}
