import Application
import ArgumentParser
import Evaluation
import Storage

extension Refusal {
  var exitCode: ExitCode {
    switch self {
    case .argument, .entry: .usage
    case .review(let refusal): refusal.exitCode
    case .key(.noKeyFile), .noSuchEvidence, .noSuchVersion: .notFound
    case .key, .signing, .roster, .parcel, .rolledBack: .refused
    case .storage(let error): error.exitCode
    case .notExported(let fault): fault.exitCode
    case .unsoundRubric, .intake: .notFound
    case .outputExists, .notPrinted: .refused
    }
  }
}

extension StorageError {
  var exitCode: ExitCode {
    switch self {
    case .invalidDraftID, .nameTooLong: .usage
    case .draftNotFound, .rubricNotFound, .noRubrics, .notDraftFileName, .damaged, .newer,
      .faultyRubric, .tooLarge, .importTooLarge, .notFound, .linked, .notAFile, .notAFolder,
      .folderGone,
      .notAllowed(.reading, _), .failed(.reading, _, _):
      .notFound
    case .draftExists, .changedUnderneath, .underReview, .keyTooOpen, .held, .undecided, .diskFull,
      .notWritten,
      .notAllowed(.writing, _),
      .failed(.writing, _, _):
      .refused
    }
  }
}

extension ReviewRefusal {
  /// What was said wrongly is usage; what may not be done now is refused.
  fileprivate var exitCode: ExitCode {
    switch self {
    case .nobody, .periodReversed, .reasonMissing, .noSuchQuery, .noSuchField, .noSuchIndicator,
      .pointsOutOfRange:
      .usage
    case .wrongRole, .wrongState, .notInRoster, .notValidYet, .expired, .noKey, .ownReport,
      .errorsStand, .warningsUnjustified, .openQueries, .queryNotOpen, .noAdministrator,
      .notVerified, .notAsShown,
      .clockBehind:
      .refused
    }
  }
}

extension ExportFault {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .storage(let error): error.exitCode
    case .layoutNotFound, .faultyLayout, .process(.notFound): .notFound
    case .process, .noChineseFont, .unreadableAnswer: .refused
    }
  }
}
