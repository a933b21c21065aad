/// The bytes with which a terminal answers `TerminalLook`, read.
struct TerminalAnswer: Hashable {
  /// From ESC [ row ; column R.
  var ambiguousWidth: Int?
  /// From ESC [ ? 2004 ; state $ y: 0 is a mode that the terminal does not know.
  var marksPastes: Bool?

  init(_ bytes: [UInt8]) {
    for sequence in bytes.split(separator: 0x1B) {
      let numbers = TerminalAnswer.numbers(in: sequence)
      switch (sequence.last, numbers.count) {
      case (UInt8(ascii: "R"), 2): ambiguousWidth = [2: 1, 3: 2][numbers[1]]
      case (UInt8(ascii: "y"), 2) where numbers[0] == 2004: marksPastes = numbers[1] != 0
      default: break
      }
    }
  }

  private static func numbers(in sequence: some Sequence<UInt8>) -> [Int] {
    sequence.map { (0x30...0x39).contains($0) ? Character(Unicode.Scalar($0)) : " " }
      .split(separator: " ").compactMap { Int(String($0)) }
  }
}
