/// A draft's name: the name of its file without `.json`.
///
/// Letters of any script, digits, `-`, `_` and `.`; neither `.` nor `-` in front, no `.json` at the
/// end; at most 100 bytes. So a name can neither leave the folder nor hide in it, and no command
/// takes it for an option or for a path.
public struct DraftID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  /// Leaves room for `.json` and for a temporary name within the 255 bytes of Linux.
  public static let maximumBytes = 100

  public init?(_ text: some StringProtocol) {
    guard text.first != "-", !text.hasSuffix(DraftID.suffix) else { return nil }
    self.init(inFile: text)
  }

  /// A name as older files have it inside, where `-` could stand in front.
  init?(inFile text: some StringProtocol) {
    guard let first = text.first, first != ".", text.utf8.count <= DraftID.maximumBytes,
      text.unicodeScalars.allSatisfy(DraftID.allows)
    else { return nil }
    self.text = String(text)
  }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", ".": true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }
  }

  public var description: String { text }

  public static func < (left: DraftID, right: DraftID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension DraftID {
  /// A name for a unit's report of a year: `五华县社会保险基金管理局-2023`.
  public static func suggested(unit: String, year: String) -> DraftID? {
    let letters = unit.unicodeScalars.filter { allows($0) && $0 != "." }
    var name = String(String.UnicodeScalarView(letters.drop { $0 == "-" }))
    while name.utf8.count > 80 { name.removeLast() }
    return DraftID(name.isEmpty ? year : name + "-" + year)
  }

  /// The same name with a number behind it: the second, third … of its kind.
  func numbered(_ number: Int) -> DraftID? { DraftID("\(text)-\(number)") }
}

extension DraftID {
  static let suffix = ".json"

  var fileName: String { text + DraftID.suffix }

  init?(fileName: String) {
    guard fileName.hasSuffix(DraftID.suffix) else { return nil }
    self.init(fileName.dropLast(DraftID.suffix.count))
  }
}
