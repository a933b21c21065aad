import Evaluation

/// Numbers that say their level by points or letters: 2.3, 2.3.1, a., A、, 甲、.
struct LevelNumber {
  private let characters: [Character]

  private static let stems: [Character] = Array("甲乙丙丁戊己庚辛壬癸")
  /// What stands behind an amount at the beginning of a sentence: 1.5万元.
  private static let units: Set<Character> = Set("万亿元%％人个项倍分平公吨年月天小件次户亩千百米升斤度角折")
  private static let longestTitle = 30

  init(_ characters: [Character]) { self.characters = characters }

  /// The number and how many characters it has.
  var number: (LineNumber, Int)? { decimal ?? letter }

  private var decimal: (LineNumber, Int)? {
    let digits = characters.prefix { $0.narrow.isDigit || $0.narrow == "." }
    let parts = String(digits.map(\.narrow)).split(
      separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (2...4).contains(numbers.count), numbers.count == parts.count,
      numbers.allSatisfy({ (1...30).contains($0) }), let last = numbers.last
    else { return nil }
    var count = digits.count
    guard count < characters.count else { return nil }
    let mark = characters[count]
    guard let first = characters[count...].first(where: { !$0.isWhitespace }),
      !LevelNumber.units.contains(first)
    else { return nil }
    if "、.．".contains(mark) {
      count += 1
    } else if !mark.isWhitespace {
      // 2.3存在问题 is a heading where it is short and no amount.
      let rest = characters[count...]
      guard !mark.isNumber, mark.isLetter,
        rest.count <= LevelNumber.longestTitle, !rest.contains(where: \.endsClause)
      else { return nil }
    }
    let style: Numbering = numbers.count == 2 ? .parenthesizedArabic : .circled
    return (LineNumber(style: style, value: last, written: String(digits)), count)
  }

  private var letter: (LineNumber, Int)? {
    guard characters.count > 2, let first = characters.first, let value = LevelNumber.value(first),
      "、.．)）".contains(characters[1]), !characters[2].isASCII || characters[2] == " "
    else { return nil }
    let written = String(characters[0...1])
    return (LineNumber(style: .circled, value: value, written: written), 2)
  }

  private static func value(_ character: Character) -> Int? {
    if let stem = stems.firstIndex(of: character) { return stem + 1 }
    let letter = character.narrow
    guard letter.isASCII, letter.isLetter, let code = letter.lowercased().utf8.first else {
      return nil
    }
    return Int(code) - 96
  }
}
