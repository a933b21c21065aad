/// How reports call the usual chapters: names of one line mean the same chapter.
enum HeadingWords {
  static let groups: [Set<TitleKey>] = Vocabulary.chapters["chapters"].map { line in
    line.reduce(into: Set()) { $0.formUnion(keys(of: $1)) }
  }
  private static let openers = Vocabulary.chapters["openers"].flatMap { $0 }

  /// The title as it may be compared: whole, without inner brackets, without words in front that all
  /// chapters may have.
  static func keys(of title: String) -> Set<TitleKey> {
    let plain = withoutBrackets(title.compact)
    var keys: Set<TitleKey> = [TitleKey(title), TitleKey(plain)]
    var rest = TitleKey(plain).text
    if let year = YearOfTitle.behind(rest) {
      rest = year
      keys.insert(TitleKey(rest))
    }
    while let opener = openers.first(where: { rest.hasPrefix($0) && rest.count > $0.count + 1 }) {
      rest.removeFirst(opener.count)
      // 项目支出情况 is no chapter that is called 情况.
      if rest != "情况" { keys.insert(TitleKey(rest)) }
    }
    return keys
  }

  /// 部门（单位）概况 as 部门概况.
  private static func withoutBrackets(_ title: String) -> String {
    var plain = ""
    var depth = 0
    for character in title {
      if character.narrow == "(" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character.narrow == ")" { depth = max(0, depth - 1) }
    }
    return plain
  }
}

/// The year in front of a chapter's title: 2023年度收支情况.
private enum YearOfTitle {
  static func behind(_ title: String) -> String? {
    let digits = title.prefix { $0.isDigit }
    guard digits.count == 4, title.dropFirst(4).first == "年" else { return nil }
    let rest = title.dropFirst(5)
    return String(rest.hasPrefix("度") ? rest.dropFirst() : rest)
  }
}

/// A title in the form in which titles are compared.
struct TitleKey: Hashable {
  let text: String

  init(_ title: String) {
    let dropped: Set<Character> = [
      "的", "、", "，", ",", "。", ":", ".", "“", "”", "\"", "《", "》", ";",
      "‘", "’", "'", "「", "」", "『", "』", "＂",
    ]
    text = String(title.compact.filter { !dropped.contains($0) })
  }

  /// Twice the common subsequence over both lengths, in hundredths: 100 for equal titles.
  func likeness(to other: TitleKey) -> Int {
    let (left, right) = (Array(text), Array(other.text))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var row = [Int](repeating: 0, count: right.count + 1)
    for character in left {
      var diagonal = 0
      for (column, wanted) in right.enumerated() {
        let next = character == wanted ? diagonal + 1 : max(row[column], row[column + 1])
        diagonal = row[column + 1]
        row[column + 1] = next
      }
    }
    return 200 * row[right.count] / (left.count + right.count)
  }
}
