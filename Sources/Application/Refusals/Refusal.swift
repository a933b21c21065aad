public import Documents
public import Evaluation
public import Signing
public import Storage

/// Why a command did not do what was asked.
///
/// The words are in `Refusal+Words.swift`.
public enum Refusal: Error, Hashable {
  case argument(ArgumentFault)
  case entry(AddressFault)
  case key(KeyFault)

  // The review.
  case review(ReviewRefusal)
  case signing(SigningError)
  case roster(RosterStanding)
  case parcel(ParcelFault)
  /// The user saw more of the trail than there is.
  case rolledBack(KnownTrails.Standing)
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
  /// Standard output takes nothing.
  case notPrinted(code: Int32)
}

/// Turns an error of the storage into a refusal.
public func refusing<Value>(_ body: () throws(StorageError) -> Value) throws(Refusal) -> Value {
  do throws(StorageError) { return try body() } catch { throw .storage(error) }
}
