/// A column's title in the form in which titles are compared.
struct ColumnTitle: Hashable {
  /// In half width, without blanks, marks and a bracket at its end.
  let plain: String
  /// What the bracket holds: 得分（复核）.
  let aside: String
  /// A year: 2023年得分, 得分（2023年）.
  let year: Int?
  /// Without a year in front.
  let bare: String

  init(_ title: String) {
    let parts = HeadingMatcher.withoutAside(title.compact)
    plain = parts.title.filter { !"、,。:;*".contains($0) }
    aside = parts.aside
    let front = plain.leadingYear
    year = front?.year ?? aside.leadingYear?.year
    bare = front?.rest ?? plain
  }

  var isEarlier: Bool {
    ColumnWords.earlier.contains { plain.hasPrefix($0) || aside.hasPrefix($0) }
  }

  /// 复核得分, 财政部门评价意见: another's column.
  var isOthers: Bool {
    ColumnWords.others.contains { bare.contains($0) }
      && ColumnWords.otherEnds.contains { bare.hasSuffix($0) }
  }

  var isOthersByAside: Bool { ColumnWords.others.contains { aside.contains($0) } }

  /// Our own points, where others stand beside them.
  var isOwn: Bool { ColumnWords.own.contains { plain.contains($0) || aside.contains($0) } }
}

extension String {
  /// `2023年度决算` as 2023 and 决算.
  fileprivate var leadingYear: (year: Int, rest: String)? {
    let digits = prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isDigit), let year = Int(digits),
      (1990...2100).contains(year), dropFirst(4).first == "年"
    else { return nil }
    let rest = dropFirst(5)
    return (year, String(rest.hasPrefix("度") ? rest.dropFirst() : rest))
  }
}
