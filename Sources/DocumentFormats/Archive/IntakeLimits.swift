/// What a file that people bring may come to when it is unpacked.
enum IntakeLimits {
  static let entries = 4_096
  /// One part, unpacked.
  static let partBytes = 96 << 20
  /// All parts that are read.
  static let allBytes = 160 << 20
  /// Unpacked over packed, beyond the first megabyte; ordinary sheets reach 20.
  static let ratio = 200
  static let ratioFrom = 1 << 20
  static let depth = 64
  /// What the parser has read when it refuses a text for its length.
  static let oneText = 9 << 20
  /// One paragraph or cell.
  static let textBytes = 1 << 20
  /// What is kept of shared strings.
  static let stringBytes = 32 << 20
  static let columns = 16_384
  static let rows = 1_048_576
}
