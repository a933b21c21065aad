public import Documents
public import Evaluation
public import Signing
public import Storage

/// Why a command did not do what was asked.
///
/// The words are in `Refusal+Words.swift`.
public enum Refusal: Error, Hashable {
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

/// Turns an error of the storage into a refusal.
public func refusing<Value>(_ body: () throws(StorageError) -> Value) throws(Refusal) -> Value {
  do throws(StorageError) { return try body() } catch { throw .storage(error) }
}
