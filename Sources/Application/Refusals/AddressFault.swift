/// An address or what was to stand at it, if it cannot.
///
/// The words are in `AddressFault+Words.swift`.
public enum AddressFault: Error, Hashable {
  case notAddress(String, nearest: String?)
  case noSuchFigure(String, nearest: String?)
  case noSuchItem(address: String, last: Int)
  case badEntry(address: String, reason: String)
  case controlCharacter(address: String)
  case severalLines(address: String)
  case listForOne(address: String)
  case badYear(String)
  /// A draft of that name could not be opened by it.
  case commandAsID(String)
  case unitMissing
  case coverIsNoSecret
  /// No warning stands there, or none of that check.
  case noWarning(String)
  /// Which of these checks is meant.
  case severalWarnings(String, checks: [String])
  /// The tables have no such figure, or it has to be chosen among several.
  case notProposed(String)
  /// The field holds nothing that waits for being confirmed.
  case notUnconfirmed(String)
}
