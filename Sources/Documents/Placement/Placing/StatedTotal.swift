import Evaluation

/// The clause of a conclusion that states the report's points, with the grade behind it.
///
/// 根据指标体系，我局综合得分为93.97分，评价等级为“优”。
struct StatedTotal {
  let points: Points
  /// The text without the clause and what only leads to it.
  let rest: String

  private static let names = [
    "综合得分", "综合自评得分", "综合评分", "综合评价得分", "自评综合得分", "自评总得分", "自评总分", "自评得分", "自评分数", "自评分", "自评",
    "自评为",
    "评价得分", "评价总分", "绩效得分", "最终得分", "总得分", "总评分", "总分", "总计得分", "合计得分", "得分", "综合得", "共得", "总得",
  ]
  private static let connectors = ["为", "是", "达到", "达", "共", "计", ":", "：", " ", "结果", "合计"]
  /// What a clause begins with that only leads to the total.
  private static let leadIns = ["根据", "按照", "依据", "对照", "经", "综上", "自评结果", "通过", "综合", "结合"]
  private static let gradeWords = ["等级", "等次", "评为", "评定", "满分", "结果", "档次", "级别"]
  private static let grades: Set<String> = [
    "优", "优秀", "良", "良好", "中", "合格", "及格", "差", "不合格", "较差",
  ]

  init?(in text: String, by rubric: Rubric) {
    let characters = Array(text)
    let figures = rubric.statedFigures(in: text)
    guard
      let figure = figures.figures.last(where: { figure in
        figure.unit == .points && figure.value <= rubric.total.exact
          && StatedTotal.isTotal(figure, figures.names, characters)
      })
    else { return nil }
    let end =
      characters[figure.range.upperBound...].firstIndex(where: \.endsSentence) ?? characters.count
    guard StatedTotal.isGrade(String(characters[figure.range.upperBound..<end])) else { return nil }
    points = Points(figure.value)
    let start = StatedTotal.start(in: characters, before: figure.range.lowerBound)
    rest =
      (String(characters[..<start]) + String(characters[min(end + 1, characters.count)...]))
      .trimmed
  }

  /// It is said of the whole: by a name of the rubric's, or by a usual one in a clause that names
  /// nothing else.
  private static func isTotal(
    _ figure: StatedFigure, _ names: [StatedName], _ text: [Character]
  ) -> Bool {
    if figure.isTotal, figure.kind == .scored { return true }
    switch figure.kind {
    case .deducted, .maximum: return false
    case .scored, .other, .value: break
    }
    let start = clauseStart(in: text, before: figure.range.lowerBound)
    let hasOther = names.contains { name in
      name.range.lowerBound >= start && name.range.upperBound <= figure.range.lowerBound
        && !name.indicators.isEmpty
    }
    var clause = String(text[start..<figure.range.lowerBound]).trimmed
    while let word = connectors.first(where: { clause.hasSuffix($0) }) {
      clause = String(clause.dropLast(word.count))
    }
    return !hasOther && StatedTotal.names.contains { clause.hasSuffix($0) }
  }

  /// Nothing but the grade: ，评价等级为“优”.
  private static func isGrade(_ text: String) -> Bool {
    let plain = text.filter { $0.isLetter }
    return plain.isEmpty || grades.contains(plain) || gradeWords.contains { text.contains($0) }
  }

  /// Where the clause begins, with clauses before it that only lead to it.
  private static func start(in text: [Character], before end: Int) -> Int {
    var start = clauseStart(in: text, before: end)
    while start > 0 {
      let earlier = clauseStart(in: text, before: start - 1)
      let clause = String(text[earlier..<(start - 1)]).trimmed
      guard text[start - 1].narrow == ",", !clause.contains(where: \.isDigit),
        leadIns.contains(where: { clause.hasPrefix($0) })
      else { break }
      start = earlier
    }
    return start
  }

  /// A colon between a name and its figure ends no clause.
  private static func clauseStart(in text: [Character], before end: Int) -> Int {
    var end = end
    while end > 0, ":： ".contains(text[end - 1]) { end -= 1 }
    return text[..<end].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
  }
}
