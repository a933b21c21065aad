public import Evaluation

/// Goes through tables row by row and finds a rubric's facts in them by form, row and column.
///
/// It keeps the heads of the present table and the places found, never the rows.
public struct TableMatcher {
  private let rubric: Rubric
  private let labels: FactLabels
  private var head = TableHead()
  private var sheet = ""
  private var isHidden = false
  /// The form that the sheet says it is: 财决01-1表.
  private var form: FormCode?
  private var unit: AmountUnit?
  private var proposal = TableProposal()
  private var places: [Fact.ID: [FoundFigure]] = [:]
  private static let mostPlaces = 12

  public init(_ rubric: Rubric) {
    self.rubric = rubric
    labels = FactLabels(rubric)
  }

  /// Takes the next line of a file; what belongs to no table is left alone.
  public mutating func take(_ line: IntakeLine) {
    switch line {
    case .sheet(let name, let isHidden): begin(name, isHidden)
    case .cells(let row, let cells): take(row, cells)
    case .row(let cells):
      proposal.rows += 1
      take(
        proposal.rows,
        cells.enumerated().filter { !$1.isEmpty }.map { SheetCell(column: $0, text: $1) })
    case .paragraph(let text): take(0, [SheetCell(column: 0, text: text)])
    case .end, .fault: break
    }
  }

  private mutating func begin(_ name: String, _ isHidden: Bool) {
    sheet = name
    self.isHidden = isHidden
    if isHidden { proposal.hiddenSheets.append(name) }
    head = TableHead()
    form = FormCode(in: name)
    unit = nil
  }

  private mutating func take(_ row: Int, _ cells: [SheetCell]) {
    guard !isHidden, !cells.isEmpty else { return }
    proposal.rows += 1
    let isFigure = cells.map(\.text.isFigure)
    noteFrame(cells, isFigure)
    let values = isFigure.count { $0 }
    if values == 0, cells.count > 1 {
      head.add(cells)
    } else if values > 0, values < cells.count {
      head.isClosed = true
      match(row, cells, isFigure)
    }
  }

  /// Form and unit, wherever they stand before the figures: 财决01-1表, 单位：元.
  private mutating func noteFrame(_ cells: [SheetCell], _ isFigure: [Bool]) {
    for (cell, isFigure) in zip(cells, isFigure) where !isFigure && cell.text.utf8.count <= 180 {
      // Most cells of a long sheet have neither character.
      let scalars = cell.text.unicodeScalars
      if scalars.contains("决"), scalars.contains("表"), let code = FormCode(in: cell.text) {
        form = form ?? code
      }
      if scalars.contains("位"), cell.text.contains("单位") {
        unit = AmountUnit(in: cell.text) ?? unit
      }
    }
  }

  /// Each label of the row with the figures up to the next label.
  private mutating func match(_ row: Int, _ cells: [SheetCell], _ isFigure: [Bool]) {
    for (index, cell) in cells.enumerated() where !isFigure[index] {
      guard labels.mayStand(in: cell.text) else { continue }
      let behind = (index + 1)..<cells.count
      let unitCell = behind.first { cells[$0].column == head.unitColumn }.map { cells[$0].text }
      // A unit and a stroke for nothing are no labels.
      let values = behind.prefix { place in
        isFigure[place] || cells[place].column == head.unitColumn || cells[place].text.isNothing
      }.filter { isFigure[$0] && !head.isCounter(cells[$0].column) }
      for value in values {
        place(cells[value], row, label: cell.text, unitCell, amongst: values.count)
      }
    }
  }

  private mutating func place(
    _ value: SheetCell, _ row: Int, label: String, _ unitCell: String?, amongst count: Int
  ) {
    let column = head.label(of: value.column)
    for (fact, isWhole) in labels.facts(row: label, column: column) {
      guard allows(fact), fact.kind != .flag,
        (places[fact.id]?.count ?? 0) < TableMatcher.mostPlaces
      else { continue }
      guard let fit = fit(fact, value.column, isWhole: isWhole, amongst: count) else { continue }
      let unit =
        unitCell.flatMap { AmountUnit(in: $0) } ?? AmountUnit(in: label)
        ?? head.unit(of: value.column) ?? unit ?? (form == nil ? nil : .yuan)
      let origin = TableProposal.Origin(
        sheet: sheet, row: row, column: value.column, rowLabel: label.trimmed, columnLabel: column,
        text: value.text, unit: fact.kind == .amount ? unit?.rawValue ?? "" : fact.kind.unit)
      places[fact.id, default: []].append(FoundFigure(origin: origin, unit: unit, fit: fit))
    }
  }

  /// The fact may stand in this form.
  private func allows(_ fact: Fact) -> Bool {
    guard let form, let wanted = fact.source.flatMap({ FormCode(in: $0.form) }) else { return true }
    return form == wanted
  }

  /// How well the column fits; nothing where it is another's.
  private func fit(_ fact: Fact, _ column: Int, isWhole: Bool, amongst count: Int) -> Int? {
    if isWhole { return 3 }
    if let wanted = fact.source?.column, !wanted.isEmpty {
      return head.fit(of: column, to: wanted) ?? (count == 1 && head.rows.isEmpty ? 0 : nil)
    }
    guard !head.isOther(column) else { return nil }
    return head.isPlain(column) ? 2 : 1
  }

  /// What all that was taken comes to, beside what the report has.
  public func proposal(for report: Report) -> TableProposal {
    var proposal = proposal
    for fact in rubric.facts {
      guard let found = places[fact.id], let best = found.map(\.fit).max() else { continue }
      settle(fact, found.filter { $0.fit == best }, report, &proposal)
    }
    return proposal
  }

  private func settle(
    _ fact: Fact, _ found: [FoundFigure], _ report: Report, _ proposal: inout TableProposal
  ) {
    var choices: [TableProposal.Change] = []
    for figure in found {
      let readings = figure.changes(of: fact, from: report.facts[fact.id])
      if readings.isEmpty { proposal.unreadable.append(figure.origin) }
      choices += readings.filter { new in !choices.contains { $0.new == new.new } }
    }
    guard let first = choices.first else { return }
    if choices.count > 1 {
      let isUnit = found.contains { $0.unit == nil } && fact.kind == .amount
      proposal.questions.append(
        .init(fact: fact.id, reason: isUnit ? .unitUnknown : .severalPlaces, choices: choices))
    } else if first.old == .value(first.new) {
      proposal.same.append(fact.id)
    } else {
      proposal.changes.append(first)
    }
  }
}

/// A place that fits a fact.
struct FoundFigure: Hashable {
  var origin: TableProposal.Origin
  var unit: AmountUnit?
  var fit: Int

  /// The value, in each unit that it may have.
  func changes(of fact: Fact, from old: Entry<FactValue>?) -> [TableProposal.Change] {
    let units: [AmountUnit] =
      if fact.kind == .amount { unit.map { [$0] } ?? [.yuan, .tenThousands] } else { [.yuan] }
    return units.compactMap { unit in
      guard let (value, isRounded) = value(of: fact, unit) else { return nil }
      var origin = origin
      if fact.kind == .amount { origin.unit = unit.rawValue }
      return TableProposal.Change(
        fact: fact.id, old: old, new: .number(value), origin: origin, isRounded: isRounded)
    }
  }

  private func value(of fact: Fact, _ unit: AmountUnit) -> (DecimalNumber, Bool)? {
    let plain = origin.text.compact.filter { $0 != "," }
    let isPercent = plain.hasSuffix("%")
    guard let number = DecimalNumber(isPercent ? String(plain.dropLast()) : plain) else {
      return nil
    }
    var exact = number.exact
    switch fact.kind {
    case .amount:
      guard !isPercent else { return nil }
      exact = exact * unit.factor
    case .percentage:
      // 0.9143 in a plain cell is a share, 91.43 is a percentage.
      if !isPercent, exact <= .one { exact = exact * Rational(100) }
    case .count: guard !isPercent else { return nil }
    case .flag, .amounts, .counts: return nil
    }
    let text = exact.decimalText(places: fact.kind.places)
    guard let rounded = DecimalNumber(text), rounded >= .zero, rounded <= fact.kind.maximum else {
      return nil
    }
    return (rounded, rounded.exact != exact)
  }
}

/// The number of a finance form: 财决01-1表, 财决 01-1 表, 财决01－1表.
struct FormCode: Hashable {
  let text: String

  init?(in text: String) {
    let plain = Array(text.compact.map { "－—–".contains($0) ? "-" : $0 })
    let found = plain.indices.dropLast().first { plain[$0] == "财" && plain[$0 + 1] == "决" }
    guard let start = found.map({ $0 + 2 }) else { return nil }
    let digits = plain[start...].drop { "公开附批".contains($0) }.prefix { $0.isDigit || $0 == "-" }
    guard digits.contains(where: \.isDigit) else { return nil }
    self.text = String(digits)
  }
}

extension String {
  /// A number as cells hold it, perhaps with separators or a percent sign.
  var isFigure: Bool {
    var digits = 0
    var isASCII = true
    for byte in utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x20, 0x25, 0x2C, 0x2D, 0x2E: break
      case 0xEF: isASCII = false
      default: if isASCII { return false }
      }
      if digits > 40 { return false }
    }
    guard isASCII else { return utf8.count <= 120 && compact.isPlainFigure }
    return digits > 0 && isPlainFigure
  }

  private var isPlainFigure: Bool {
    var plain = filter { $0 != "," && $0 != " " }[...]
    if plain.last == "%" { plain.removeLast() }
    if plain.first == "-" { plain.removeFirst() }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// What stands where there is nothing: —, -, /.
  var isNothing: Bool { ["—", "-", "－", "/", "——", "--", "–"].contains(trimmed) }
}
