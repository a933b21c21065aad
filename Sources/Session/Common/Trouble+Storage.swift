import Screens
import Storage

extension Trouble {
  init(_ error: StorageError) {
    self.init(error.whatHappened, error.whatToDo)
    switch error {
    case .changedUnderneath: isConflict = true
    case .folderGone: isFolderGone = true
    case .invalidDraftID, .draftExists, .draftNotFound, .rubricNotFound, .noRubrics,
      .notDraftFileName, .damaged, .newer, .faultyRubric, .tooLarge, .importTooLarge,
      .underReview, .keyTooOpen, .held, .undecided, .notFound, .notAllowed, .diskFull, .linked,
      .notAFile, .notAFolder, .nameTooLong, .notWritten, .failed:
      break
    }
  }
}
