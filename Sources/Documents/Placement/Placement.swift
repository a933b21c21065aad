public import Evaluation

/// A report written by hand, put where a rubric wants it: what went where, and what did not (归位).
public struct Placement: Hashable, Sendable {
  /// The report as far as the text gives it.
  public var report: Report
  /// The same with every sentence as it stood, for checks: the program's own sentences would hide
  /// what was wrong in the text.
  public var asWritten: Report
  /// Every passage of the text, in its order; none is left out.
  public var entries: [Entry] = []
  /// What a person should look at.
  public var notes: [Note] = []
  /// Chapters and indicators of the rubric that the text does not have.
  public var missing: [Part] = []

  /// One passage of the text and what became of it.
  public struct Entry: Hashable, Sendable {
    /// Where it stood, counted from 1; several lines where lines or pages cut it.
    public var lines: [Int]
    public var text: String
    public var outcome: Outcome
    /// Sentences of it that found no place.
    public var left: [String] = []
  }

  public enum Outcome: Hashable, Sendable {
    /// It stands in these fields, as text, as a value, or as both.
    case placed([FieldPath])
    /// A heading that the rubric has, by its title there.
    case heading(String)
    /// The program writes the sentence itself; its figures went into these fields.
    case written([FieldPath])
    case furniture(Furniture)
    case unplaced(Reason)
  }

  /// What belongs to the paper and not to its content.
  public enum Furniture: String, Hashable, Sendable {
    case attachmentMark, title, pageNumber, contents, signature, tableHead, total, status
  }

  /// Why a passage has no place.
  public enum Reason: Hashable, Sendable {
    /// It stands before the first chapter.
    case preface
    /// It stands under a heading that the rubric does not have.
    case unknownHeading(String)
    /// The rubric asks for nothing under this heading.
    case nothingAsked(String)
    /// The chapter has no text of its own, and the sentences say more than the figures.
    case noText(String)
    case unknownRow
  }

  /// Passages, or parts of them, that found no place.
  public var unplaced: [Entry] {
    entries.filter { entry in
      guard case .unplaced = entry.outcome else { return !entry.left.isEmpty }
      return true
    }
  }
}
