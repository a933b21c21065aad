/// A title in lines that break between words, as even as can be (词意完整、排列对称).
struct TitleLines {
  /// Characters that fit a line.
  let most: Double
  /// What must not be cut, in the words that titles of such reports are made of.
  private static let words = [
    "绩效", "自评", "报告", "支出", "整体", "部门", "评价", "评分", "预算", "决算", "项目", "基金",
    "管理", "社会", "保险", "财政", "年度", "人力", "资源", "保障", "中心", "委员", "教育", "卫生",
    "健康", "农业", "农村", "住房", "建设", "交通", "运输", "发展", "改革", "事业", "服务",
  ]

  func lines(of title: String) -> [String] {
    guard title.characters > most else { return [title] }
    let characters = Array(title)
    let places = (1..<characters.count).filter { isBreak(characters, $0) }
    let best = places.map { ($0, cost(characters, $0)) }.min { $0.1 < $1.1 }
    // Titles of more than two lines are left to the line breaking of the page.
    guard let (place, cost) = best, cost < .infinity else { return [title] }
    return [String(characters[..<place]), String(characters[place...])]
  }

  /// How much longer one line is than the other; a year's end is the best place of all.
  private func cost(_ characters: [Character], _ place: Int) -> Double {
    let first = String(characters[..<place]).characters
    let second = String(characters[place...]).characters
    guard max(first, second) <= most else { return .infinity }
    let isYearEnd = characters[place - 1] == "年" && characters[place] != "度"
    return abs(first - second) - (isYearEnd ? 6 : 0)
  }

  private func isBreak(_ characters: [Character], _ place: Int) -> Bool {
    let (left, right) = (characters[place - 1], characters[place])
    let isInNumber = left.isASCII && (right.isASCII || right == "年")
    let isInMark = "（《“".contains(left) || "）》”、，。".contains(right)
    return !isInNumber && !isInMark && !TitleLines.words.contains(String([left, right]))
  }
}
