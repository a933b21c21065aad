/// Years and days in Chinese characters: 二〇二三年, 二〇二四年四月二十二日.
extension String {
  private static let digits: [Character: Int] = [
    "〇": 0, "○": 0, "零": 0, "Ｏ": 0, "O": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
  ]

  /// The same with every year of four such characters, and month and day behind it, in digits.
  var withDateDigits: String {
    var result = ""
    var rest = self[...]
    while let character = rest.first {
      if let year = rest.yearInCharacters {
        result += year
        rest = rest.dropFirst(5)
        for unit in ["月", "日"] as [Character] {
          guard let (number, count) = rest.smallNumber(before: unit) else { break }
          result += "\(number)\(unit)"
          rest = rest.dropFirst(count + 1)
        }
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  fileprivate static func digit(_ character: Character) -> Int? { digits[character] }
}

extension Substring {
  /// `2023年` where it begins with 二〇二三年.
  fileprivate var yearInCharacters: String? {
    let characters = Array(prefix(5))
    guard characters.count == 5, characters[4] == "年" else { return nil }
    let numbers = characters.prefix(4).compactMap { String.digit($0) }
    guard numbers.count == 4, (1...2).contains(numbers[0]) else { return nil }
    return numbers.map { "\($0)" }.joined() + "年"
  }

  /// A number up to 31 in front of that character, and how many characters it has.
  fileprivate func smallNumber(before unit: Character) -> (Int, Int)? {
    guard let end = prefix(4).firstIndex(of: unit), end > startIndex else { return nil }
    let characters = Array(self[..<end])
    if let number = Int(String(characters.map(\.narrow))) { return (number, characters.count) }
    var value = 0
    var digit = 0
    for character in characters {
      if character == "十" {
        value += Swift.max(digit, 1) * 10
        digit = 0
      } else if let next = String.digit(character) {
        digit = next
      } else {
        return nil
      }
    }
    return (value + digit, characters.count)
  }
}
