import Evaluation
import Storage

/// A draft together with the rubric it is filled in by.
struct OpenDraft {
  private(set) var draft: Draft
  let rubric: Rubric

  /// Opens what the user named: an id in the data folder, or a path.
  init(_ name: String, in folder: DataFolder) throws(Refusal) {
    let draft = try refusing { () throws(StorageError) in try folder.load(name) }
    let stored = try refusing { () throws(StorageError) in
      try folder.rubrics.load(draft.report.rubric.id)
    }
    let pinned = folder.rubric(of: draft.report, current: stored)
    if pinned.hasChanged {
      let words =
        pinned.pinned == nil
        ? DraftWords.otherRubric(stored.rubric) : DraftWords.pinnedRubric(draft.report.rubric)
      try StandardStream.error.write(words + "\n")
    }
    self.draft = draft
    rubric = pinned.scoring
  }

  var report: Report { draft.report }
  var scorecard: Scorecard { rubric.score(report) }

  /// Writes the report in place of the draft's; an equal one leaves the file alone.
  mutating func save(_ report: Report, by mark: Mark = .ofPerson) throws(Refusal) {
    guard report != draft.report else { return }
    var changed = draft
    changed.report = report
    draft = try refusing { () throws(StorageError) in try DraftStore.save(changed, by: mark)
    }
  }
}
