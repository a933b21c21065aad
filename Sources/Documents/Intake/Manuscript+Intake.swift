extension Manuscript {
  /// A document of Word as a manuscript: its lines are its paragraphs and rows.
  ///
  /// Soft breaks within a paragraph make lines of one number. Of a workbook of ours, the sheet with
  /// the report's text counts, and the table of scores behind it. Hidden sheets are left out, and
  /// everything that is left out is listed.
  public init(intake all: [IntakeLine]) {
    let intake = all.ownSheets ?? all
    lines = []
    var number = 0
    var sheet = ""
    var isHidden = false
    for line in intake {
      if case .sheet(let name, let hidden) = line {
        sheet = name
        isHidden = hidden
        if !hidden, sheetStarts.last != lines.count { sheetStarts.append(lines.count) }
        if hidden { leave(IntakeOmission(.hiddenSheet), number, name) }
      }
      guard !isHidden else { continue }
      switch line {
      case .paragraph(let text):
        number += 1
        for piece in text.split(separator: "\n") where !piece.trimmed.isEmpty {
          lines.append(Line(number: number, .paragraph(piece.trimmed)))
        }
      case .row(let cells):
        number += 1
        addRow(cells, number)
      case .cells(let row, let cells):
        number = row
        let texts = texts(of: cells, row, sheet)
        // A cell over the whole width is no row of a table; two equal cells are.
        let isWide =
          cells.count { !$0.isCopy } == 1 && cells.allSatisfy { $0.text == cells.first?.text }
        add(isWide ? [texts.first { !$0.isEmpty } ?? ""] : texts, number)
      case .omitted(let omission): leave(omission, number, sheet)
      case .sheet, .end, .fault: break
      }
    }
  }

  /// A table around a report, or around a part of it, is a frame: its lines are paragraphs.
  private mutating func addRow(_ cells: [String], _ number: Int) {
    let pieces = cells.map { cell in
      cell.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    }
    let isFrame = pieces.count { !$0.isEmpty } == 1 || pieces.contains { $0.count > 7 }
    if isFrame, pieces.contains(where: { $0.count > 1 }) {
      for piece in pieces.flatMap({ $0 }) {
        lines.append(Line(number: number, .paragraph(piece)))
      }
    } else {
      add(pieces.map { $0.joined() }, number)
    }
  }

  /// The cells by their columns; what cannot be read as it is shown is listed.
  private mutating func texts(of cells: [SheetCell], _ row: Int, _ sheet: String) -> [String] {
    let last = cells.map(\.column).max() ?? 0
    var texts = [String](repeating: "", count: last + 1)
    for cell in cells where cell.column >= 0 && !cell.isCopy {
      let place = SheetCell.address(row: row, column: cell.column)
      switch cell.display {
      case .plain, .unit: texts[cell.column] = cell.text.trimmed
      case .scaled: leave(IntakeOmission(.shownOtherwise, at: place, text: cell.text), row, sheet)
      case .uncomputed: leave(IntakeOmission(.formulas, at: place, text: cell.text), row, sheet)
      }
    }
    return texts
  }

  private mutating func leave(_ omission: IntakeOmission, _ number: Int, _ sheet: String) {
    if omission.isFurniture {
      margins.append(omission.text)
      return
    }
    var omission = omission
    omission.sheet = sheet
    if omission.place.isEmpty, sheet.isEmpty { omission.line = number }
    omitted.append(omission)
  }

  private mutating func add(_ cells: [String], _ number: Int) {
    guard let first = cells.first(where: { !$0.isEmpty }) else { return }
    // A table of one column is no table: a frame around text.
    lines.append(Line(number: number, cells.count > 1 ? .row(cells) : .paragraph(first)))
  }
}

extension [IntakeLine] {
  /// The sheets of our own export that hold the report; nothing where it is no such workbook.
  fileprivate var ownSheets: [IntakeLine]? {
    var sheets: [String: [IntakeLine]] = [:]
    var name: String?
    for line in self {
      if case .sheet(let next, _) = line {
        name = next
      } else if let name {
        sheets[name, default: []].append(line)
      }
    }
    guard let text = sheets[SheetWords.report], let scores = sheets[SheetWords.scores] else {
      return nil
    }
    return text + scores + (sheets[SheetWords.facts] ?? []).compactMap(\.enteredFigure)
  }
}

extension IntakeLine {
  /// A row of the table of figures as label, value and unit; what was computed, or left empty, is none.
  fileprivate var enteredFigure: IntakeLine? {
    guard case .cells(let row, let cells) = self,
      !cells.contains(where: { $0.text == SheetWords.computed }),
      cells.contains(where: { $0.column == 1 })
    else { return nil }
    return .cells(row: row, cells.filter { $0.column < 3 })
  }
}
