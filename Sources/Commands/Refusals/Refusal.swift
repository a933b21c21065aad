import ArgumentParser
import Documents
import Evaluation
import Signing
import Storage

/// Why a command did not do what was asked.
///
/// The words are in `Refusal+Words.swift`.
enum Refusal: Error, Hashable {
  // How it was asked.
  case noSuchCommand(String, nearest: String?)
  case argumentNotUTF8(number: Int)
  case notAssignment(String)
  case notAddress(String, nearest: String?)
  case noSuchFigure(String, nearest: String?)
  case noSuchItem(address: String, last: Int)
  case badEntry(address: String, reason: String)
  case controlCharacter(address: String)
  case severalLines(address: String)
  case listForOne(address: String)
  case nothingToSet
  case twoSources
  case badYear(String)
  /// A draft of that name could not be opened by it.
  case commandAsID(String)
  case unitMissing
  case badFormat(String)
  /// The file's name ends with a suffix that no format has, or with none.
  case unknownSuffix(String)
  /// The file's name and the option ask for different formats.
  case otherSuffix(String, DocumentFormat)
  /// A file of that kind is nothing for a terminal.
  case outputNeeded
  case coverIsNoSecret
  case badAmbiguousWidth(String)
  /// A session has no terminal and nobody answers.
  case nobodyAnswers

  case badRange(String)
  case badDay(String)
  case badRole(String)
  case badName(String)
  case noRole(String)
  /// `--passphrase-fd` names no open descriptor.
  case badDescriptor(Int)

  // The review.
  case review(ReviewRefusal)
  case signing(SigningError)
  case roster(RosterStanding)
  case parcel(ParcelFault)
  /// The user saw more of the trail than there is.
  case rolledBack(KnownTrails.Standing)
  case noConfigFolder
  case noKeyFile(String)
  /// The private key's public half is not the one in the roster.
  case otherKey(String)
  case keyExists(String)
  /// The public key is registered for somebody else already.
  case keyTaken(String, by: String)
  case rosterExists(String)
  case notAdministrator(String)
  case noPassphrase
  case passphrasesDiffer
  case cancelled
  case noSuchEvidence(Int)
  case noSuchVersion(String, Int)

  // What is there.
  case storage(StorageError)
  /// The file is no rubric that can be used.
  case unsoundRubric(path: String)
  case outputExists(path: String)
  case notExported(ExportFault)
  /// A file that was to be imported cannot be read.
  case intake(path: String, IntakeFault)
  /// A report by hand needs to know by which rubric.
  case rubricNeeded
  /// Tables and reports of another year go into a draft.
  case draftNeeded(path: String)
  /// The tables have no such figure, or it has to be chosen among several.
  case notProposed(String)
  /// The field holds nothing that waits for being confirmed.
  case notUnconfirmed(String)
  /// Neither the title nor an option says for which unit or year.
  case coverNeeded
  /// Standard output takes nothing.
  case notPrinted(code: Int32)
}

extension Refusal {
  var exitCode: ExitCode {
    switch self {
    case .noSuchCommand, .argumentNotUTF8, .notAssignment, .notAddress, .noSuchFigure, .noSuchItem,
      .badEntry,
      .controlCharacter, .severalLines, .listForOne, .nothingToSet, .twoSources, .badYear,
      .commandAsID,
      .unitMissing, .badFormat, .unknownSuffix, .otherSuffix, .outputNeeded, .coverIsNoSecret,
      .badAmbiguousWidth,
      .nobodyAnswers, .badRange, .badDay, .badRole, .badName, .noRole, .badDescriptor:
      .usage
    case .review(let refusal): refusal.exitCode
    case .noKeyFile, .noSuchEvidence, .noSuchVersion: .notFound
    case .signing, .roster, .parcel, .rolledBack, .noConfigFolder, .otherKey, .keyExists, .keyTaken,
      .rosterExists,
      .notAdministrator, .noPassphrase, .passphrasesDiffer, .cancelled:
      .refused
    case .storage(let error): error.exitCode
    case .notExported(let fault): fault.exitCode
    case .unsoundRubric, .intake: .notFound
    case .rubricNeeded, .draftNeeded, .coverNeeded, .notProposed, .notUnconfirmed: .usage
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

/// Turns an error of the storage into a refusal.
func refusing<Value>(_ body: () throws(StorageError) -> Value) throws(Refusal) -> Value {
  do throws(StorageError) { return try body() } catch { throw .storage(error) }
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
