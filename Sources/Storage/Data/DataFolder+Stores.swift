public import Evaluation

extension DataFolder {
  /// Who may act on the drafts of this folder.
  public var people: PeopleStore { PeopleStore(folder: own) }

  /// The rubric files that drafts were filled in by.
  public var archive: RubricArchive { RubricArchive(folder: own + "/rubrics-used") }

  /// Compares the draft's pin with the file as it is now.
  public func rubric(
    of report: Report, current: StoredRubric
  ) -> DraftRubric {
    let hasChanged = current.reference.digest != report.rubric.digest
    return DraftRubric(
      current: current, pinned: hasChanged ? archive.rubric(report.rubric) : nil,
      hasChanged: hasChanged)
  }
}
