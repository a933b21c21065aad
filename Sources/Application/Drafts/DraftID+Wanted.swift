public import Evaluation
public import Storage

extension DraftID {
  /// The name for a new draft: the one that somebody wants, else one of unit and year.
  ///
  /// A command's name is refused too: `ziping list` would never open that draft.
  public static func wanted(
    _ text: String?, for report: Report, in drafts: DraftStore
  ) throws(Refusal) -> DraftID {
    guard let text else {
      let cover = report.cover
      return try refusing { () throws(StorageError) in
        try drafts.freeID(unit: cover[.unit], year: cover[.year])
      }
    }
    guard let wanted = DraftID(text) else { throw .storage(.invalidDraftID(text)) }
    guard !CommandNames.contains(text) else { throw .entry(.commandAsID(text)) }
    return wanted
  }
}
