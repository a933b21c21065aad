/// A label of a table in the form in which labels are compared.
struct LabelKey: Hashable {
  let text: String

  /// What stands before a row's name and says only how it is added up.
  private static let openers = ["其中:", "其中", "减:", "加:", "-", "—", "·", "*", "★", "#"]
  private static let mostOpeners = 4

  init(_ label: String) {
    var rest = label.trimmed
    for _ in 0..<LabelKey.mostOpeners {
      let before = rest
      rest = LineNumber.split(rest).rest
      let plain = String(rest.map(\.narrow))
      if let opener = LabelKey.openers.first(where: { plain.hasPrefix($0) }) {
        rest = String(rest.dropFirst(opener.count)).trimmed
      }
      if rest == before { break }
    }
    self.init(plain: HeadingMatcher.withoutAside(rest).title.compact)
  }

  private init(plain: String) {
    text = TitleKey(plain).text
  }

  /// Without words that forms add: 年末财政拨款结转和结余 as 年末结转结余.
  var loose: LabelKey {
    var plain = text
    for word in ["一般公共预算", "财政拨款", "和", "与", "及", "总额", "合计", "金额", "数"]
    where plain.count > word.count + 3 {
      plain = plain.replacing(word, with: "")
    }
    return LabelKey(plain: plain)
  }
}

/// A figure's label taken apart: 本年三公经费决算数 is 三公经费, and of it 本年决算数.
struct FigureLabel {
  /// What the figure is of, and what of it; nothing where the label does not say both.
  let parts: (noun: String, column: String)?

  private static let periods = ["本年度", "本年", "当年", "上年度", "上年", "去年"]

  init(_ label: String) {
    let period = FigureLabel.periods.first { label.hasPrefix($0) } ?? ""
    let rest = label.dropFirst(period.count)
    let kinds = FigureKind.words.filter { rest.hasSuffix($0) && rest.count >= $0.count + 2 }
    // 基本支出预算数 is 基本支出 and 预算数, although 支出预算数 is a kind as well.
    let known = kinds.first { FigureNames.line(of: String(rest.dropLast($0.count))) != nil }
    guard !FigureKind.isKind(String(rest)), let kind = known ?? kinds.first else {
      parts = nil
      return
    }
    parts = (String(rest.dropLast(kind.count)), period + kind)
  }
}
