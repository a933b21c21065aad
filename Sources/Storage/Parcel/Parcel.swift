/// Everything about one draft in one file, for offices without a network between them (数据包).
///
/// ```
/// ziping-parcel 1
/// {"draft":"wuhua-2023","files":[{"digest":"sm3:…","name":"draft.json","size":27311},…]}
/// <the files' bytes, one behind the other>
/// ```
public struct Parcel: Hashable, Sendable {
  public var draft: DraftID
  /// In the order of their names.
  var files: [File]

  struct File: Hashable, Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// What taking one in came to.
  public enum Outcome: Hashable, Sendable {
    case created(DraftID)
    case advanced(DraftID, lines: Int)
    case nothingNew(DraftID)
  }

  static let heading = "ziping-parcel 1\n"
  static let maximumFiles = 4096
  static let draftName = "draft.json"
  static let trailName = "trail.jsonl"
  static let rosterName = "roster/people.json"
  static let rosterSignatureName = "roster/people.sig"

  subscript(name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }
}

/// Why a parcel is not taken in; the words are in `+Words`.
public enum ParcelFault: Error, Hashable, Sendable {
  case notAParcel
  /// It is not the one whose code was said.
  case otherCode(String)
  /// A name, a size or a digest is not what it should be.
  case damaged(String)
  case storage(StorageError)
  /// With what it would have to hold, it has so many bytes.
  case tooLarge(bytes: Int)
  /// Both sides have added to the trail since this line.
  case diverged(DraftID, line: Int)
  /// The draft here was changed and this is not recorded yet.
  case changedHere(DraftID)
  /// There is a draft of that name here without a trail.
  case otherDraft(DraftID)
}

extension Parcel {
  /// Sixteen digits that both sides read out over the telephone, four at a time.
  ///
  /// Of the 53 bits, whoever looks for another parcel with the code of a given one has to try 10¹⁶
  /// of them, and for two of one code, 10⁸: a parcel is only taken with the code that its sender has
  /// said of it.
  public static func checkCode(of bytes: [UInt8]) -> String {
    // 16 hexadecimal digits of the digest are over a thousand times as many as there are codes.
    let number = (UInt64(SM3.text(of: bytes).dropFirst(4).prefix(16), radix: 16) ?? 0) % codes
    let text = String(number)
    let code = Array(String(repeating: "0", count: codeDigits - text.count) + text)
    return stride(from: 0, to: codeDigits, by: 4).map { String(code[$0..<$0 + 4]) }
      .joined(separator: " ")
  }

  /// Whether somebody has written down that code, in whatever groups.
  public static func isCode(_ text: String, of bytes: [UInt8]) -> Bool {
    let digits = { (text: String) in text.filter { $0.isASCII && $0.isNumber } }
    return digits(text) == digits(checkCode(of: bytes))
  }

  private static let codeDigits = 16
  private static let codes: UInt64 = 10_000_000_000_000_000

  var bytes: [UInt8] {
    let manifest = JSONValue.object(filled: [
      ("draft", .string(draft.text)),
      (
        "files",
        .array(
          files.map { file in
            .object(filled: [
              ("digest", .string(SM3.text(of: file.bytes))), ("name", .string(file.name)),
              ("size", .number("\(file.bytes.count)")),
            ])
          })
      ),
    ])
    return Array((Parcel.heading + manifest.lineText + "\n").utf8) + files.flatMap(\.bytes)
  }
}
