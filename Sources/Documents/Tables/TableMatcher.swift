public import Evaluation

/// Goes through tables row by row and finds a rubric's facts in them by form, row and column.
///
/// It keeps the heads of the present table and the places found, never the rows.
public struct TableMatcher {
  let rubric: Rubric
  let report: Report?
  let labels: FactLabels
  var head: TableHead
  var frame = TableFrame()
  var sheet = ""
  private var isHidden = false
  /// The row of labels straight above, whose names the figures below may have.
  private var above: [SheetCell] = []
  var proposal = TableProposal()
  var places: [Fact.ID: [FoundFigure]] = [:]
  private static let mostPlaces = 12

  /// The report is what the figures are wanted for: its year and unit say what fits.
  public init(_ rubric: Rubric, for report: Report? = nil) {
    self.rubric = rubric
    self.report = report
    labels = FactLabels(rubric)
    head = TableHead(year: report?.cover.year)
  }

  /// Takes the next line of a file; what belongs to no table is left alone.
  public mutating func take(_ line: IntakeLine) {
    switch line {
    case .sheet(let name, let isHidden): begin(name, isHidden)
    case .cells(let row, let cells): take(row, cells)
    case .row(let cells):
      take(
        proposal.rows + 1,
        cells.enumerated().filter { !$1.isEmpty }.map { SheetCell(column: $0, text: $1) })
    case .paragraph(let text):
      above = []
      take(proposal.rows + 1, [SheetCell(column: 0, text: text)])
      above = []
    case .omitted(let omission): note(omission)
    case .end, .fault: break
    }
  }

  private mutating func begin(_ name: String, _ isHidden: Bool) {
    sheet = name
    self.isHidden = isHidden
    if isHidden { proposal.hiddenSheets.append(name) }
    head = TableHead(year: report?.cover.year)
    frame = TableFrame(sheet: name)
    above = []
  }

  private mutating func note(_ omission: IntakeOmission) {
    guard !isHidden else { return }
    var omission = omission
    if omission.place.isEmpty, sheet.isEmpty { omission.line = proposal.rows }
    omission.sheet = sheet
    proposal.omitted.append(omission)
  }

  private mutating func take(_ row: Int, _ cells: [SheetCell]) {
    guard !isHidden else { return }
    proposal.rows += 1
    guard !cells.isEmpty else { return }
    let contents = cells.map { $0.display == .uncomputed ? .fault : CellContent($0.text) }
    let labels = above
    above = []
    if contents.contains(where: { $0 == .figure || $0 == .fault }) {
      takeFigures(row, cells, contents, below: labels)
    } else {
      takeLabels(cells, contents)
    }
  }

  private mutating func takeFigures(
    _ row: Int, _ cells: [SheetCell], _ contents: [CellContent], below labels: [SheetCell]
  ) {
    let hasLabel = contents.contains(.label)
    if hasLabel {
      match(row, cells, contents)
    } else {
      match(row, cells, contents, below: labels)
    }
    guard hasLabel || labels.isEmpty else { return }
    head.note(figuresIn: zip(cells, contents).filter { $1 == .figure }.map(\.0.column))
  }

  /// A head, a caption, or a row of ours whose values are missing: a dash never makes a head.
  private mutating func takeLabels(_ cells: [SheetCell], _ contents: [CellContent]) {
    let isWithoutValue = labels.names(cells[0].text) || contents.contains(.nothing)
    if !isWithoutValue || cells.count == 1 {
      frame.note(cells, isInside: head.isClosed)
      if let other = frame.otherExporter(than: report) { proposal.otherExporter = other }
    }
    above = contents.contains(.nothing) ? [] : cells
    guard !isWithoutValue, head.accepts(cells) else { return }
    head.add(cells)
  }

  /// Each label of the row with the figures up to the next label.
  private mutating func match(_ row: Int, _ cells: [SheetCell], _ contents: [CellContent]) {
    for (index, cell) in cells.enumerated() where contents[index] == .label {
      let isTotal =
        index == 0 && cell.text.utf8.count <= 24
        && TableMatcher.totals.contains(cell.text.compact)
      guard isTotal || labels.mayStand(in: cell.text) else { continue }
      let behind = (index + 1)..<cells.count
      let unitCell = behind.first { cells[$0].isUnit(in: head) }.map { cells[$0].text }
      // A unit and a stroke for nothing are no labels.
      let values = behind.prefix { contents[$0] != .label || cells[$0].isUnit(in: head) }
        .filter { place in
          [.figure, .fault].contains(contents[place]) && !head.isCounter(cells[place].column)
        }
      for value in values {
        let label = isTotal ? head.label(of: cells[value].column) : cell.text
        guard !isTotal || labels.names(label) else { continue }
        place(cells[value], row, label: label, unitCell, amongst: values.count)
      }
    }
  }

  /// Rows that stand for the whole, so that the column names the figure.
  private static let totals: Set<String> = ["合计", "总计", "本单位", "本部门", "数值", "金额", "数量", "人数"]

  /// Figures alone, each under its label.
  private mutating func match(
    _ row: Int, _ cells: [SheetCell], _ contents: [CellContent], below labels: [SheetCell]
  ) {
    for label in labels where self.labels.names(label.text) {
      guard let value = cells.first(where: { $0.column == label.column }) else { continue }
      place(value, row, label: label.text, nil, amongst: 1, isBelow: true)
    }
  }

  private mutating func place(
    _ value: SheetCell, _ row: Int, label: String, _ unitCell: String?, amongst count: Int,
    isBelow: Bool = false
  ) {
    let column = isBelow ? "" : head.label(of: value.column)
    let row = Row(number: row, label: label, unitCell: unitCell, count: count)
    for meaning in meanings(label, column) where allows(meaning.fact) {
      let fact = meaning.fact
      guard fact.kind != .flag, (places[fact.id]?.count ?? 0) < TableMatcher.mostPlaces,
        let fit = isBelow ? 1 : fit(meaning, value.column, amongst: count)
      else { continue }
      places[fact.id, default: []].append(figure(fact, value, row, column, fit))
    }
  }

  /// What a place has in common for all facts that it may be.
  private struct Row {
    var number: Int
    var label: String
    var unitCell: String?
    var count: Int
  }

  private func figure(
    _ fact: Fact, _ value: SheetCell, _ row: Row, _ column: String, _ fit: Int
  ) -> FoundFigure {
    let unit =
      row.unitCell.flatMap { AmountUnit(in: $0) } ?? AmountUnit(in: row.label)
      ?? (column.isEmpty ? nil : head.unit(of: value.column)) ?? frame.unit
      ?? (frame.form == nil ? nil : .yuan)
    let own = value.figure?.unit != nil || value.figure?.measure.isEmpty == false
    let origin = TableProposal.Origin(
      sheet: sheet, row: row.number, column: value.column, rowLabel: row.label.trimmed,
      columnLabel: column, text: value.text.trimmed,
      unit: own ? "" : fact.kind == .amount ? unit?.rawValue ?? "" : fact.kind.unit)
    return FoundFigure(
      origin: origin, unit: unit, fit: fit, display: value.display,
      doubt: doubt(of: fact, column, value.column))
  }

  private func doubt(
    of fact: Fact, _ column: String, _ place: Int
  ) -> TableProposal.Reason? {
    let hasOwnYear = !column.isEmpty && head.meaning(of: place).period == .this
    if let doubt = frame.doubt(for: report, hasOwnYear: hasOwnYear) { return doubt }
    return frame.isOfAppropriation && fact.isOfAllMoney ? .appropriationOnly : nil
  }

  /// In a form that shows 财政拨款 alone, its total is 财政拨款收入 as well.
  private func meanings(_ label: String, _ column: String) -> [FactLabels.Meaning] {
    let own = labels.facts(row: label, column: column)
    guard frame.isOfAppropriation, LabelKey(label).text == "本年收入合计" else { return own }
    return labels.facts(row: "财政拨款收入", column: column) + own
  }

  /// The fact may stand in this form.
  private func allows(_ fact: Fact) -> Bool {
    guard let form = frame.form, let wanted = fact.source.flatMap({ FormCode(in: $0.form) })
    else { return true }
    return form == wanted
  }

  /// How well the column fits; nothing where it is another's.
  private func fit(_ meaning: FactLabels.Meaning, _ column: Int, amongst count: Int) -> Int? {
    if meaning.isWhole { return 3 }
    if let wanted = meaning.fact.source?.column, !wanted.isEmpty {
      if let fit = head.fit(of: column, to: wanted) { return fit }
      // A row that is called exactly as the fact stands for itself: 本年财政拨款收入, 数值.
      if meaning.isOwnLabel, head.isPlain(column), !head.isOther(column) { return 1 }
      return count == 1 && head.rows.isEmpty ? 0 : nil
    }
    guard !head.isOther(column) else { return nil }
    return head.isPlain(column) ? 2 : 1
  }
}

extension SheetCell {
  /// It says what its row is counted in.
  fileprivate func isUnit(in head: TableHead) -> Bool {
    column == head.unitColumn || text.utf8.count <= 9 && AmountUnit(behind: text.compact) != nil
  }

  fileprivate var figure: CellFigure? { CellFigure(text) }
}

extension Fact {
  /// A total of all money, of which 财政拨款 may be a part: 总收入, 基本支出.
  fileprivate var isOfAllMoney: Bool {
    kind == .amount && source == nil && !label.contains("财政拨款") && !label.contains("三公")
      && (label.contains("收入") || label.contains("支出") && !label.contains("资金"))
  }
}
