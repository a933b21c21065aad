public import Evaluation

/// What can go wrong between the program and its files; the words are in `+Words`.
public enum StorageError: Error, Hashable, Sendable {
  // What was asked for.
  case invalidDraftID(String)
  case draftExists(DraftID)
  case draftNotFound(path: String)
  case rubricNotFound(Rubric.ID, known: [Rubric.ID])
  case noRubrics(searched: [String])
  case notDraftFileName(path: String)

  // What a file holds.
  case damaged(path: String, FileFault)
  case newer(path: String, format: Int)
  case faultyRubric(path: String, [RubricProblem])
  case tooLarge(path: String, bytes: Int)
  case importTooLarge(path: String, bytes: Int)
  case changedUnderneath(path: String)
  /// The report was handed in or signed, so it is not saved over.
  case underReview(path: String, ReviewState)
  /// Others may read the private key.
  case keyTooOpen(path: String)
  /// Somebody else has the draft open: `user@host`.
  case held(path: String, by: String)
  /// Its journal has text that it has not, which nobody has decided about.
  case undecided(path: String)

  // What the system said.
  case notFound(path: String)
  case notAllowed(Access, path: String)
  case diskFull(path: String)
  case linked(path: String)
  case notAFile(path: String)
  case notAFolder(path: String)
  /// The folder of an open draft was moved or removed.
  case folderGone(path: String)
  case nameTooLong(path: String)
  /// After writing, the file did not hold what was written.
  case notWritten(path: String)
  case failed(Access, path: String, code: Int32)

  public enum Access: Hashable, Sendable {
    case reading, writing
  }
}
