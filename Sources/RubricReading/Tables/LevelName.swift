import Evaluation

/// A name of the tree with what is written behind it: 投入（15分）, ★预算完成率.
struct LevelName: Hashable {
  var title: String
  var points: Points?
  /// A star or triangle marks 核心指标.
  var isMarked = false

  init(_ text: String) {
    var name = String(text.filter { !$0.isWhitespace })
    for mark in ["★", "▲", "*", "☆"] where name.hasPrefix(mark) || name.hasSuffix(mark) {
      name = String(name.filter { String($0) != mark })
      isMarked = true
    }
    if let open = name.lastIndex(where: { "（(".contains($0) }), let last = name.last,
      "）)".contains(last)
    {
      let inner = name[name.index(after: open)..<name.index(before: name.endIndex)]
      if let found = Points(written: String(inner)), inner.hasSuffix("分") {
        points = found
        name = String(name[..<open])
      }
    }
    title = LevelName.withoutNumber(name)
  }

  /// 1.预算完成率, （一）投入, D11预算编制: numbers in front do not belong to the name.
  private static func withoutNumber(_ name: String) -> String {
    let characters = Array(name)
    var index = 0
    if let first = characters.first, "（(".contains(first) {
      guard let close = characters.firstIndex(where: { "）)".contains($0) }), close <= 3 else {
        return name
      }
      index = close + 1
    } else {
      while index < characters.count, characters[index].isASCII,
        characters[index].isNumber || index == 0 && characters[index].isLetter
      {
        index += 1
      }
      let isNumbered = index > 0 && characters[..<index].contains { $0.isNumber }
      guard isNumbered || characters.count > 2 && characters[1] == "、" else { return name }
      if index == 0 { index = 1 }
      while index < characters.count,
        ".．、".contains(characters[index]) || characters[index].isASCIIDigit
      {
        index += 1
      }
    }
    let rest = String(characters[index...])
    return rest.isEmpty ? name : rest
  }
}

extension Points {
  /// 5, 5分, 22.5, ５; nothing for words, and nothing for a share.
  init?(written text: String) {
    var plain = TableRow.compact(text)
    if plain.hasSuffix("分") { plain.removeLast() }
    guard let number = DecimalNumber(plain), number.exact >= .zero else { return nil }
    self.init(number)
  }
}

extension String {
  var trimmedBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension [String] {
  /// Each once, in the order of first appearance.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
