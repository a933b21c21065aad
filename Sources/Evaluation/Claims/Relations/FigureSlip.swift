/// Whether a figure is another one with a slip of the pen: a digit mistyped, or two that follow each
/// other changed about (笔误).
enum FigureSlip {
  /// Fewer digits than these are alike by chance.
  private static let fewest = 3

  static func explains(_ written: Rational, _ right: Rational, places: Int) -> Bool {
    let first = digits(written, places)
    let second = digits(right, places)
    guard first.count == second.count,
      min(significant(first), significant(second)) >= fewest
    else { return false }
    let differing = first.indices.filter { first[$0] != second[$0] }
    if differing.count == 1 { return true }
    guard differing.count == 2, let one = differing.first, let two = differing.last,
      two == one + 1
    else { return false }
    return first[one] == second[two] && first[two] == second[one]
  }

  private static func digits(_ number: Rational, _ places: Int) -> [Character] {
    number.magnitude.decimalText(places: places).filter(\.isNumber).map { $0 }
  }

  /// How many digits are left without the zeros at the end.
  private static func significant(_ digits: [Character]) -> Int {
    digits.reversed().drop { $0 == "0" }.count
  }
}
