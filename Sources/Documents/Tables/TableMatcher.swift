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
    guard !isHidden, !omission.isFurniture else { return }
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
    let isWithoutValue =
      contents.contains(.nothing) || labels.names(cells[0].text) && !namesColumns(cells)
    if !isWithoutValue || cells.count == 1 {
      frame.note(cells, isInside: head.isClosed)
      if let other = frame.otherExporter(than: report) { proposal.otherExporter = other }
    }
    above = contents.contains(.nothing) ? [] : cells
    guard !isWithoutValue, head.accepts(cells) else { return }
    head.add(cells)
  }

  /// 三公经费情况, 2022年决算数, 2023年预算数: the row is a head all the same; so are names alone.
  private func namesColumns(_ cells: [SheetCell]) -> Bool {
    let others = cells.dropFirst()
    guard !others.isEmpty else { return false }
    return others.count { FigureColumn.isAlone($0.text) } * 2 >= others.count
      || others.allSatisfy { labels.names($0.text) }
  }

  /// Each label of the row with the figures up to the next label.
  private mutating func match(_ row: Int, _ cells: [SheetCell], _ contents: [CellContent]) {
    for (index, cell) in cells.enumerated() where contents[index] == .label {
      let isTotal = index == 0 && isWhole(cell.text)
      // 2023年决算数 at the left, 三公经费 at the top: the table lies on its side.
      let isSideways = index == 0 && !isTotal && FigureColumn.isAlone(cell.text)
      guard isTotal || isSideways || labels.mayStand(in: cell.text) else { continue }
      let behind = (index + 1)..<cells.count
      let unitCell = behind.first { cells[$0].isUnit(in: head) }.map { cells[$0].text }
      // A unit and a stroke for nothing are no labels.
      let values = behind.prefix { contents[$0] != .label || cells[$0].isUnit(in: head) }
        .filter { place in
          [.figure, .fault].contains(contents[place]) && !head.isCounter(cells[place].column)
        }
      for value in values {
        if isTotal || isSideways {
          placeByHead(cells[value], row, isSideways ? cell.text : nil, unitCell)
        } else {
          place(cells[value], row, label: cell.text, unitCell, amongst: values.count)
        }
      }
    }
  }

  /// The row stands for all of the unit, so that the column names the figure.
  private func isWhole(_ label: String) -> Bool {
    guard label.utf8.count <= 120 else { return false }
    let plain = label.compact
    if TableMatcher.totals.contains(plain) { return true }
    return plain.count > 3 && report.map { $0.cover[.unit].compact == plain } == true
  }

  /// A figure that the head names: 三公经费, perhaps with 预算数 below it or at the row's left.
  private mutating func placeByHead(
    _ value: SheetCell, _ row: Int, _ kind: String?, _ unitCell: String?
  ) {
    guard let (noun, column) = head.parts(of: value.column, isNoun: { labels.names($0) }) else {
      return
    }
    place(
      value, row, label: noun, unitCell, amongst: 1,
      column: [kind ?? "", column].joined())
  }

  /// Rows that stand for the whole, so that the column names the figure.
  private static let totals: Set<String> = ["合计", "总计", "本单位", "本部门", "数值", "金额", "数量", "人数"]

  /// Figures alone, each under its label.
  private mutating func match(
    _ row: Int, _ cells: [SheetCell], _ contents: [CellContent], below labels: [SheetCell]
  ) {
    var found = false
    for label in labels {
      guard let name = ofThisYear(label.text), self.labels.names(name),
        let value = cells.first(where: { $0.column == label.column })
      else { continue }
      found = true
      place(value, row, label: name, nil, amongst: 1, column: "")
    }
    guard !found else { return }
    for (cell, content) in zip(cells, contents) where [.figure, .fault].contains(content) {
      placeByHead(cell, row, nil, nil)
    }
  }

  /// The label without the report's year; nothing for another year's.
  private func ofThisYear(_ label: String) -> String? {
    guard let year = YearText(in: label) else { return label }
    return year.year == report?.cover.year ? year.rest : nil
  }

  private mutating func place(
    _ value: SheetCell, _ row: Int, label: String, _ unitCell: String?, amongst count: Int,
    column own: String? = nil
  ) {
    let column = own ?? head.label(of: value.column)
    let row = Row(number: row, label: label, unitCell: unitCell, count: count)
    for meaning in meanings(label, column) where allows(meaning.fact) {
      let fact = meaning.fact
      guard fact.kind != .flag, (places[fact.id]?.count ?? 0) < TableMatcher.mostPlaces,
        let fit = own.map({ fit(meaning, $0) }) ?? fit(meaning, value.column, amongst: count)
      else { continue }
      note(figure(fact, value, row, column, fit), of: fact.id)
    }
  }

  /// A cell counts once for a fact, as it fits best.
  private mutating func note(_ figure: FoundFigure, of fact: Fact.ID) {
    let same = places[fact]?.firstIndex {
      ($0.origin.row, $0.origin.column, $0.origin.sheet)
        == (figure.origin.row, figure.origin.column, figure.origin.sheet)
    }
    guard let same else { return places[fact, default: []].append(figure) }
    if let before = places[fact]?[same], before.fit < figure.fit { places[fact]?[same] = figure }
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

  /// The same of a kind that stands elsewhere than above the figure.
  private func fit(_ meaning: FactLabels.Meaning, _ kind: String) -> Int? {
    if meaning.isWhole { return 3 }
    let own = FigureColumn(kind, year: report?.cover.year)
    guard !meaning.column.isEmpty, !meaning.isOwnLabel else {
      let isOther = own.period == .last || own.period == .other
      return isOther || own.isBudget && meaning.fact.isOutcome ? nil : 1
    }
    return own.fit(to: FigureColumn(meaning.column, year: report?.cover.year))
  }

  /// How well the column fits; nothing where it is another's.
  private func fit(_ meaning: FactLabels.Meaning, _ column: Int, amongst count: Int) -> Int? {
    if meaning.isWhole { return 3 }
    if !meaning.column.isEmpty {
      if let fit = head.fit(of: column, to: meaning.column) { return fit }
      // A row that is called exactly as the fact stands for itself: 本年财政拨款收入, 数值.
      if meaning.isOwnLabel, head.isPlain(column), !head.isOther(column) { return 1 }
      return count == 1 && head.rows.isEmpty ? 0 : nil
    }
    guard !head.isOther(column), !(head.isBudget(column) && meaning.fact.isOutcome) else {
      return nil
    }
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
  /// Money that came or went, of which a budget is none: 总收入, 项目支出.
  fileprivate var isOutcome: Bool {
    kind == .amount && source?.column.isEmpty != false
      && !["预算", "计划", "批复", "批准", "核定", "到位", "安排", "概算", "目标", "追加", "下达"].contains {
        label.contains($0)
      }
  }

  /// A total of all money, of which 财政拨款 may be a part: 总收入, 基本支出.
  fileprivate var isOfAllMoney: Bool {
    kind == .amount && source == nil && !label.contains("财政拨款") && !label.contains("三公")
      && (label.contains("收入") || label.contains("支出") && !label.contains("资金"))
  }
}
