public import Evaluation

/// Work that the screens ask for; `Session` carries it out.
public enum Effect: Equatable, Sendable {
  /// Read the names of the data folder's drafts.
  case list
  /// Read what a draft is, not what it says.
  case identify(id: String)
  /// Score one listed draft.
  case summarize(id: String)
  /// Read the rubrics that a new draft can be written against.
  case listRubrics
  case open(id: String)
  case create(unit: String, year: String, rubric: Rubric.ID)
  /// Move a draft out of the list, with everything beside it.
  case remove(id: String)
  /// Put the draft that was removed last back.
  case restoreRemoved
  case save(Report, id: String)
  /// Keep the report beside the draft, under a name that is free.
  case saveCopy(Report, id: String)
  /// Where the filler is, for the next start.
  case remember(FieldPath, id: String)
  case export(Report, Rubric, id: String, ExportWish)
  case safety(Safeguard)
  /// Let the user edit the text in `$EDITOR`.
  case editExternally(FieldPath, String)
  /// Review: people, queue, queries, decisions.
  case desk(DeskEffect)
  /// Files to choose from, and what they hold.
  case importing(ImportEffect)
}
