/// What is looked for in a document without a rubric.
protocol PaperCheck: Sendable {
  func findings(in paper: PaperSubject) -> [PaperFinding]
}

/// A document, read once for all checks.
struct PaperSubject {
  let paper: Paper
  let kind: PaperKind
  let year: Int?
  /// Paragraphs, and cells that hold sentences.
  let texts: [(place: PaperPlace, text: FieldText)]

  /// A cell with so many characters and a mark is prose.
  private static let shortestProse = 12

  init(_ paper: Paper) {
    self.paper = paper
    kind = PaperKind(paper)
    year = paper.year
    texts = paper.blocks.flatMap { block -> [(place: PaperPlace, text: FieldText)] in
      switch block {
      case .paragraph(let number, let text):
        return [PaperSubject.read(text, at: .paragraph(number))]
      case .table(let table):
        return table.rows.flatMap { row in
          row.cells.enumerated().compactMap { column, cell in
            PaperSubject.isProse(cell)
              ? PaperSubject.read(cell, at: table.place(row, column)) : nil
          }
        }
      }
    }
  }

  private static func isProse(_ cell: String) -> Bool {
    cell.count >= shortestProse && cell.contains { "，。；：".contains($0) }
  }

  private static func read(_ text: String, at place: PaperPlace) -> (
    place: PaperPlace, text: FieldText
  ) {
    let path = FieldPath.text(Section.ID("paper"))
    return (place, FieldText(text, at: path, as: .section(Section.ID("paper")), by: .wordless))
  }
}

extension PaperTable {
  func place(_ row: Row, _ column: Int) -> PaperPlace {
    .cell(sheet: sheet, table: number, row: row.number, column: column + 1)
  }
}

extension Paper {
  private static let checks: [any PaperCheck] = [
    PaperTexts(), PaperYears(), PaperUnits(), PaperTables(), TextAgainstTables(),
    PaperGrades(),
  ]

  /// All findings, in the order of the document.
  public func findings() -> [PaperFinding] {
    let subject = PaperSubject(self)
    return Paper.checks.flatMap { $0.findings(in: subject) }
      .map { (order(of: $0.place), $0.range?.lowerBound ?? -1, $0) }
      .sorted { left, right in
        (left.0.0, left.0.1, left.0.2, left.1) < (right.0.0, right.0.1, right.0.2, right.1)
      }.map(\.2)
  }

  /// By block, then by row and column.
  private func order(of place: PaperPlace) -> (Int, Int, Int) {
    let block = blocks.firstIndex { block in
      switch (block, place) {
      case (.paragraph(let number, _), .paragraph(let wanted)): number == wanted
      case (.table(let table), .cell(_, let wanted, _, _)): table.number == wanted
      case (.paragraph, .cell), (.table, .paragraph): false
      }
    }
    guard case .cell(_, _, let row, let column) = place else { return (block ?? .max, 0, 0) }
    return (block ?? .max, row, column)
  }
}

/// The checks of single texts that hold for any document: figures, points, prompts, doubled words.
///
/// Marks, blanks and telephones are left out: tables and notices have them by right.
struct PaperTexts: PaperCheck {
  private static let checks: Set<String> = [
    WrittenComputationDiffers.name, WrongBase.name, PartsTotal.name, ShareDiffers.name,
    GrowthDiffers.name, RateDiffers.name, DeductionDiffers.name, CountOfList.name, GradeCounts.name,
    BalanceDiffers.name,
    DoubledWord.name, TemplatePrompt.name,
  ]

  func findings(in paper: PaperSubject) -> [PaperFinding] {
    paper.texts.flatMap { place, text in
      var seen: Set<String> = []
      return text.findings.filter { finding in
        PaperTexts.checks.contains(finding.check) && !isAsked(finding, in: paper.kind)
          // One figure, seen in two ways, is one thing to look at.
          && seen.insert(finding.range.map { "\($0)" } ?? finding.message).inserted
      }.map { finding in
        PaperFinding(
          check: finding.check, severity: finding.severity, place: place, range: finding.range,
          message: finding.message, expected: finding.expected)
      }
    }
  }

  /// A notice asks others to fill in, and shows them how; a reviewer quotes what was wrong.
  private func isAsked(_ finding: Finding, in kind: PaperKind) -> Bool {
    finding.check == TemplatePrompt.name && kind == .notice
      || finding.check == DeductionDiffers.name && kind == .reviewList
  }
}

/// A report of one year does not tell what was done in another as its own.
struct PaperYears: PaperCheck {
  func findings(in paper: PaperSubject) -> [PaperFinding] {
    guard [.report, .projectForm, .departmentForm].contains(paper.kind), let year = paper.year
    else {
      return []
    }
    return paper.texts.flatMap { place, text in
      OtherYear.foreignYears(in: text, year).map { quantity in
        PaperFinding(
          check: OtherYear.name, place: place, range: quantity.digits,
          message: "写的是\(text.prose.text(quantity.range))，本文的年度是 \(year) 年，请核对。",
          expected: "\(year)")
      }
    }
  }
}

/// A document of one unit does not tell of another as itself.
struct PaperUnits: PaperCheck {
  func findings(in paper: PaperSubject) -> [PaperFinding] {
    guard paper.kind == .report || paper.kind == .accounts, let unit = paper.paper.unit else {
      return []
    }
    return paper.texts.flatMap { place, text in
      OtherUnit.foreignNames(in: text, unit: unit, CheckWords.usual.unitSuffixes).map { range in
        PaperFinding(
          check: OtherUnit.name, place: place, range: range,
          message: "写的是“\(text.prose.text(range))”，本文的单位是“\(unit)”，请核对是否套用了别处的文字。",
          expected: unit)
      }
    }
  }
}
