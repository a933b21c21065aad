/// A grade is the one that its points stand for, whichever bounds are in use (等级与得分).
///
/// Bounds differ by place (优 from 85 or 90, 中 to 75 or 80), so only what none of them allows is told.
struct PaperGrades: PaperCheck {
  static let name = "grade-differs"

  private static let openers = ["等级为", "等级：", "等级是", "等级为：", "评定为", "评价结果为", "等级"].sortedCodes
  private static let scores = [
    "自评", "得分", "总分", "综合得分", "自评得分", "得分为", "总分为", "自评总分为", "自评得分为", "综合得分为", "评分", "得", "合计",
    "共计", "为",
  ].sortedCodes

  /// Points that may be of the grade, by all bounds that are seen.
  private static let bounds: [(names: [String], least: Rational, below: Rational?)] = [
    (["优秀", "优"], Rational(85), nil),
    (["良好", "良"], Rational(75), Rational(90)),
    (["中等", "中", "合格"], Rational(60), Rational(80)),
    (["不合格", "差"], .zero, Rational(70)),
  ]

  func findings(in paper: PaperSubject) -> [PaperFinding] {
    guard paper.kind != .notice else { return [] }
    return paper.texts.flatMap { place, text in inText(text, place) }
      + paper.paper.tables.flatMap { $0.figureBlocks.flatMap(inTable) }
  }

  /// 自评91.5分，评价等级为“良”.
  private func inText(_ text: FieldText, _ place: PaperPlace) -> [PaperFinding] {
    text.reading.sentences.indices.flatMap { index -> [PaperFinding] in
      let start = text.reading.sentences[index]
      let sentence = text.reading.sentence(at: start)
      guard
        let opener = sentence.first(where: {
          text.prose.first(of: PaperGrades.openers, at: $0) != nil
        }), let word = text.prose.first(of: PaperGrades.openers, at: opener)
      else { return [] }
      var grade = opener + word.count
      while "“\"「为".codes.contains(text.prose[grade]) { grade += 1 }
      let scored = text.reading.quantities(in: sentence.lowerBound..<opener).last {
        $0.unit == .points && $0.printed >= Rational(50)
          && text.prose.last(of: PaperGrades.scores, endingAt: $0.range.lowerBound) != nil
      }
      guard let scored, scored.limit == .exact,
        let name = name(at: grade, text.prose),
        !allows(name, scored.printed)
      else { return [] }
      return [
        finding(place, grade..<grade + name.count, name, scored.printed)
      ]
    }
  }

  private func name(at start: Int, _ prose: Prose) -> String? {
    let names = PaperGrades.bounds.flatMap(\.names).sorted { $0.count > $1.count }
    return names.first { name in
      prose.holds(name.codes, at: start) && !prose[start + name.count].isChinese
        && prose[start + name.count] != 0x3001
    }
  }

  private func allows(_ name: String, _ points: Rational) -> Bool {
    guard points <= Rational(100),
      let bounds = PaperGrades.bounds.first(where: { $0.names.contains(name) })
    else { return true }
    return points >= bounds.least && bounds.below.map { points < $0 } ?? true
  }

  /// A column of grades beside one of points; a row of the grade below the total.
  private func inTable(_ block: FigureBlock) -> [PaperFinding] {
    let grades = (0..<block.width).filter { block.head($0).hasSuffix("等级") }
    let scores = block.figures.filter { column in
      ["自评得分", "总分", "得分", "综合得分", "评价得分", "自评分"].contains(block.head(column))
    }
    guard grades.count == 1, let column = grades.first, scores.count == 1, let score = scores.first
    else { return below(block) }
    return block.rows.indices.compactMap { row in
      let name = block.rows[row].cell(column).compactCell
      guard let points = block.amount(row, score)?.printed, !name.isEmpty, !allows(name, points)
      else { return nil }
      return finding(block.place(row, column), nil, name, points)
    }
  }

  private func below(_ block: FigureBlock) -> [PaperFinding] {
    guard
      let total = block.rows.indices.first(where: { row in
        block.rows[row].cells.prefix(2).contains { ["合计", "总分", "自评总分"].contains($0.compactCell) }
      })
    else { return [] }
    let scores = block.figures.filter { ["得分", "自评分", "自评得分"].contains(block.head($0)) }
    guard scores.count == 1, let score = scores.first, let points = block.amount(total, score)
    else { return [] }
    return block.rows.indices.compactMap { row in
      let cells = block.rows[row].cells.filter { !$0.isEmptyCell }
      guard cells.count == 2, cells[0].compactCell.hasSuffix("等级"),
        let name = name(at: 0, Prose(cells[1].compactCell)), !allows(name, points.printed),
        let column = block.rows[row].cells.lastIndex(of: cells[1])
      else { return nil }
      return finding(block.place(row, column), nil, name, points.printed)
    }
  }

  private func finding(
    _ place: PaperPlace, _ range: Range<Int>?, _ name: String, _ points: Rational
  ) -> PaperFinding {
    PaperFinding(
      check: PaperGrades.name, place: place, range: range,
      message: "得分 \(points.shortText(places: 2))，等级却写“\(name)”，请按等级标准核对。")
  }
}
