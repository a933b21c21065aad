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
  /// Eight digits that both sides read out over the telephone: two parcels with the same code
  /// have the same bytes.
  public static func checkCode(of bytes: [UInt8]) -> String {
    let digits = SM3.text(of: bytes).dropFirst(4).prefix(15)
    let number = (UInt64(digits, radix: 16) ?? 0) % 100_000_000
    let text = String(number)
    let code = String(repeating: "0", count: 8 - text.count) + text
    return code.prefix(4) + " " + code.suffix(4)
  }

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
