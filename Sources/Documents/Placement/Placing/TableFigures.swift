import Evaluation

/// The figures that a manuscript's tables give, found by the same reader as those of workbooks.
struct TableFigures {
  struct Figure: Hashable {
    var fact: Fact
    var value: FactValue
    /// As it stands there, with its unit.
    var written: String
  }

  /// By passage.
  private(set) var figures: [Int: [Figure]] = [:]
  /// Labels of figures that somebody has to choose, by passage.
  private(set) var questions: [Int: [Placement.Leftover]] = [:]
  /// Columns that are spoken for, by passage.
  private(set) var columns: [Int: Set<Int>] = [:]
  /// What stands above each figure, by passage and column.
  private(set) var titles: [Int: [Int: String]] = [:]
  /// Rows of labels above figures.
  private(set) var heads: Set<Int> = []

  private let rubric: Rubric
  /// As far as it says what the figures are wanted for.
  private let report: Report
  private let matcher: TableMatcher
  private let labels: [LabelKey: Fact]

  /// The year says what 2023年决算数 means.
  init(_ rubric: Rubric, year: String) {
    self.rubric = rubric
    report = Report(year: year, by: rubric)
    matcher = TableMatcher(rubric, for: report)
    labels = Dictionary(
      rubric.facts.flatMap { fact in ([fact.label] + fact.synonyms).map { (LabelKey($0), fact) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads the rows of one table.
  ///
  /// - Parameters:
  ///   - rows: Passages and their cells.
  ///   - caption: What stands above it of units: 单位：万元.
  mutating func read(_ rows: [(passage: Int, cells: [String])], caption: String?) {
    var matcher = matcher
    // What a head says of a figure was heard already.
    var underHead: Set<Int> = []
    matcher.take(.sheet(name: "", isHidden: false))
    if let caption { matcher.take(.paragraph(caption)) }
    for (passage, cells) in rows {
      let filled = cells.enumerated().filter { !$1.isEmpty }
      matcher.take(
        .cells(row: passage, filled.map { SheetCell(column: $0.offset, text: $0.element) }))
      if filled.contains(where: { matcher.head.isOfKind($0.offset) }) { underHead.insert(passage) }
      for (column, text) in filled where text.isFigure {
        titles[passage, default: [:]][column] = matcher.head.label(of: column)
      }
    }
    take(matcher.proposal(for: report))
    for (passage, cells) in rows where figures[passage] == nil && questions[passage] == nil {
      if !underHead.contains(passage) { readPair(cells, passage) }
    }
    noteHeads(rows)
  }

  /// The rubric has a figure of that name, if not this one.
  func names(_ label: String) -> Bool { matcher.labels.names(label) }

  private mutating func take(_ proposal: TableProposal) {
    for change in proposal.changes {
      guard let fact = named(change.origin.rowLabel, like: change.fact) else { continue }
      let figure = Figure(fact: fact, value: change.new, written: change.origin.written)
      figures[change.origin.row, default: []].append(figure)
      columns[change.origin.row, default: []].insert(change.origin.column)
    }
    for question in proposal.questions {
      guard let fact = rubric.fact(question.fact) else { continue }
      var seen: Set<TableProposal.Origin> = []
      for origin in question.choices.map(\.origin.placeInTable)
      where seen.insert(origin).inserted {
        let leftover = Placement.Leftover(
          text: origin.text,
          reason: .unclearFigure(label: fact.label, isUnit: question.reason == .unitUnknown))
        questions[origin.row, default: []].append(leftover)
        columns[origin.row, default: []].insert(origin.column)
      }
    }
  }

  /// The fact that the row's label names outright, before one that it is only another name of.
  private func named(_ label: String, like id: Fact.ID) -> Fact? {
    guard let fact = rubric.fact(id) else { return nil }
    let key = TitleKey(label)
    return rubric.facts.first { $0.kind == fact.kind && TitleKey($0.label) == key } ?? fact
  }

  /// A label and a value, perhaps with a cell for its unit: 总收入, 19280.21万元.
  ///
  /// Money without any unit is asked about.
  private mutating func readPair(_ cells: [String], _ passage: Int) {
    let filled = cells.enumerated().filter { !$1.isEmpty }
    guard (2...3).contains(filled.count), let fact = labels[LabelKey(filled[0].element)] else {
      return
    }
    let units = filled.dropFirst().filter { $0.element.isUnit(of: fact) }
    let values = filled.dropFirst().filter { !$0.element.isUnit(of: fact) }
    guard values.count == 1, let value = values.first else { return }
    let written = value.element + (units.first?.element ?? "")
    columns[passage] = [value.offset]
    if fact.kind.isMoney, !written.contains("元"), value.element.isFigure {
      questions[passage] = [
        .init(text: value.element, reason: .unclearFigure(label: fact.label, isUnit: true))
      ]
    } else if let read = try? FactValue(written, as: fact.kind) {
      figures[passage] = [Figure(fact: fact, value: read, written: written)]
    }
  }

  /// Rows without figures that stand directly above rows which gave some.
  private mutating func noteHeads(_ rows: [(passage: Int, cells: [String])]) {
    var isAbove = false
    // Rows of figures that nobody knows have a head all the same.
    var isAboveOthers = false
    for (passage, cells) in rows.reversed() {
      let filled = cells.filter { !$0.isEmpty }
      let hasFigures = filled.contains(where: \.isFigure)
      if figures[passage] != nil || questions[passage] != nil {
        isAbove = true
      } else {
        isAbove = isAbove && filled.count > 1 && !hasFigures
        let isOfKinds = isAboveOthers && filled.contains { FigureColumn.isAlone($0) }
        if isAbove || isOfKinds, filled.count > 1, !hasFigures { heads.insert(passage) }
      }
      isAboveOthers = hasFigures
    }
  }
}

extension Report {
  fileprivate init(year: String, by rubric: Rubric) {
    self.init(rubric: .init(id: rubric.id, version: "", digest: ""))
    cover[.year] = year
  }
}

extension TableProposal.Origin {
  /// The cell alone, whatever unit it is read in.
  fileprivate var placeInTable: TableProposal.Origin {
    var origin = self
    origin.unit = ""
    return origin
  }
}

extension Fact.Kind {
  fileprivate var isMoney: Bool {
    switch self {
    case .amount, .amounts: true
    case .count, .counts, .percentage, .flag: false
    }
  }
}

extension String {
  /// 万元 beside an amount, 人 beside a count: no value.
  fileprivate func isUnit(of fact: Fact) -> Bool {
    self == fact.kind.unit || (fact.kind.isMoney && AmountUnit(rawValue: self) != nil)
  }
}
