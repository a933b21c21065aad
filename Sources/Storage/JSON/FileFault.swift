public import Evaluation

/// Why a file cannot be taken for what it should be, and where.
public struct FileFault: Error, Hashable, Sendable {
  public var place: Place
  public var reason: Reason

  init(_ reason: Reason, at place: Place) {
    self.place = place
    self.reason = reason
  }

  public enum Place: Hashable, Sendable {
    /// Line and character, both counted from 1: where the text is no JSON.
    case position(line: Int, column: Int)
    /// `groups[1].indicators[2].rule`; empty for the whole file.
    case path(String)
  }

  public enum Reason: Hashable, Sendable {
    // The text is no JSON.
    case notUTF8
    case unexpectedEnd
    case unexpected(String)
    case controlCharacter
    case unreadableEscape
    case unreadableNumber
    case tooDeep
    case textAfterEnd
    case duplicateKey(String)

    // It is JSON, but not what is wanted.
    case wrongKind(expected: String, found: String)
    /// The names that are known there; none where the name belongs to another kind.
    case unknownKey(String, known: [String])
    case missingKey(String)
    case notDecimal(String)
    case notIdentifier(String)
    case notDraftID(String)
    case otherName(String, file: String)
    case notOneOf(String, [String])
    case outOfRange(String)
    case clashingBounds
    case newerFormat(Int)
    /// The content is not that of the digest beside it.
    case otherDigest
    /// A journal's line changes something that is not there.
    case notAsBefore
    case formula(FormulaFault)
    case pattern(PatternFault)
  }
}
