import Evaluation

/// Puts sorted passages into a report: cover, chapters, figures, indicators.
struct Placer {
  let rubric: Rubric
  let skeleton: Skeleton
  let passages: [Passage]
  let sorted: SortedPassages
  var report: Report
  /// As `Placement.asWritten`.
  var asWritten: Report
  var evidence = FigureEvidence()
  var notes: [Placement.Note] = []
  var outcomes: [Int: Placement.Outcome] = [:]
  /// Sentences and cells of a passage that found no place.
  var left: [Int: [Placement.Leftover]] = [:]
  /// What the text says of groups and of the total, tables first.
  var statedSums: [StatedSum] = []
  /// Years in sentences that the program writes itself.
  var statedGrades: [(name: String, line: Int)] = []
  var statedYears: [(text: String, offset: Int, line: Int)] = []
  var indicatorTexts: [Indicator.ID: IndicatorText] = [:]
  /// What forms say of the points of rows that the unit added.
  var ownPoints: [(indicator: Indicator.ID, place: Int, points: Points, line: Int)] = []
  let names: RubricNames
  /// The rubric with the names that running text has for its figures.
  private let prose: Rubric
  private let labels: FactLabels
  /// Numbers that stand in the text in front of 万元.
  let tenThousands: Set<Rational>
  /// Lines that say that a part is all of the whole: 占100%.
  var fullShares: [Int] = []

  init(_ rubric: Rubric, _ skeleton: Skeleton, _ passages: [Passage], _ sorted: SortedPassages) {
    self.rubric = rubric
    self.skeleton = skeleton
    self.passages = passages
    self.sorted = sorted
    names = RubricNames(rubric)
    prose = rubric.namingProse
    labels = FactLabels(rubric)
    tenThousands = passages.reduce(into: []) { $0.formUnion($1.text.tenThousands) }
    let reference = RubricReference(id: rubric.id, version: rubric.version, digest: "")
    report = Report(rubric: reference)
    asWritten = report
    outcomes = sorted.outcomes
    left = sorted.left
    statedSums = sorted.statedSums
  }

  var figures: FigureReader { FigureReader(rubric: prose, labels: labels, year: report.cover.year) }

  mutating func place() {
    placeCover()
    for row in sorted.figureRows { place(row.figure, row.line, row.passage) }
    for node in skeleton.nodes.indices {
      guard let chunks = sorted.chunks[node], !chunks.isEmpty else { continue }
      place(chunks, under: skeleton.nodes[node])
    }
    for (written, own, line, id) in sorted.nearNames {
      note(.nameTaken(written: written, own: own), line: line, field: .points(id))
    }
    for indicator in rubric.indicators {
      readRows(of: indicator)
      readOwnRows(of: indicator)
    }
    readFiguresOfUnplaced()
    readComputations()
    inferEqualParts()
    settleFigures()
    asWritten = asWritten.takingFigures(of: report)
    for indicator in rubric.indicators { settle(indicator) }
    compareOwnRows()
    compareSums()
    compareGrades()
    if sorted.forms > 1 { note(.severalForms(sorted.forms), line: 1) }
    compareYears()
    notePageMarks()
  }

  private mutating func place(_ chunks: [Chunk], under node: Skeleton.Node) {
    switch node.kind {
    case .indicator(let indicator): read(chunks, of: indicator)
    case .group(let group): place(chunks, of: group)
    case .section(let section):
      guard let body = section.body else {
        for chunk in chunks { leave(chunk, .nothingAsked(section.title)) }
        return
      }
      place(chunks, of: section, body)
    }
  }

  /// A group has points that the program adds up; nothing else is asked for.
  private mutating func place(_ chunks: [Chunk], of group: IndicatorGroup) {
    for chunk in chunks {
      let text =
        chunk.text.hasPrefix(group.title)
        ? String(chunk.text.dropFirst(group.title.count)) : chunk.text
      if let (statement, rest) = ScoreStatement.leading(text), rest.isEmpty {
        outcomes[chunk.passage] = .written([])
        statedSums.append(
          StatedSum(
            group: group, points: statement.points, maximum: statement.maximum, line: chunk.line))
      } else {
        leave(chunk, .nothingAsked(group.title))
      }
    }
  }

  mutating func leave(_ chunk: Chunk, _ reason: Placement.Reason) {
    if outcomes[chunk.passage] == nil {
      outcomes[chunk.passage] = .unplaced(reason)
    } else {
      left[chunk.passage, default: []].append(.init(text: chunk.whole, reason: reason))
    }
  }

  /// Adds addresses to what is known of a passage.
  mutating func put(_ passage: Int, _ paths: [FieldPath], written: Bool = false) {
    switch outcomes[passage] {
    case .placed(let before):
      outcomes[passage] = .placed(before + paths.filter { !before.contains($0) })
    case .written(let before):
      let all = before + paths.filter { !before.contains($0) }
      outcomes[passage] = written ? .written(all) : .placed(all)
    case .heading, .furniture, .unplaced, nil:
      outcomes[passage] = written ? .written(paths) : .placed(paths)
    }
  }

  mutating func note(_ kind: Placement.NoteKind, line: Int, field: FieldPath? = nil) {
    notes.append(Placement.Note(line: line, field: field, kind: kind))
  }

  private mutating func notePageMarks() {
    for passage in passages where passage.hadPageMark {
      note(.pageMarkRemoved, line: passage.lines[0])
    }
  }

  // MARK: Cover

  /// The department is the unit where nothing better names it.
  private mutating func takeDepartment() {
    guard let (written, passage) = sorted.department else { return }
    let name = written.withoutCode
    if report.cover[.unit].isEmpty || report.cover[.unit] == name {
      report.cover[.unit] = name
      put(passage, [.cover(.unit)])
    } else if outcomes[passage] == nil {
      outcomes[passage] = .unplaced(.noField("主管部门"))
    } else {
      left[passage, default: []].append(.init(text: name, reason: .noField("主管部门")))
    }
  }

  /// The number before a unit's name is listed.
  private mutating func leaveCode(of value: String, _ line: Int) {
    let code = String(value.dropLast(value.withoutCode.count))
    guard !code.isEmpty, let passage = passages.firstIndex(where: { $0.lines.contains(line) })
    else { return }
    left[passage, default: []].append(.init(text: code, reason: .noField("单位编码")))
  }

  private mutating func placeCover() {
    for (field, value, line) in sorted.cover where report.cover[field].isEmpty {
      report.cover[field] = field.reading(value)
      if field == .unit { leaveCode(of: value, line) }
    }
    takeDepartment()
    if let (text, line) = sorted.title {
      let title = TitleReading(text)
      if report.cover[.year].isEmpty, let year = title.year { report.cover[.year] = year }
      let hadUnit = !report.cover[.unit].isEmpty
      if !hadUnit { report.cover[.unit] = title.unit }
      if hadUnit, !title.unit.isEmpty, title.unit != report.cover[.unit] {
        note(
          .unitDiffers(title: title.unit, cover: report.cover[.unit]), line: line,
          field: .cover(.unit))
      }
    }
    asWritten.cover = report.cover
  }
}

extension String {
  /// The numbers in front of 万元, as they are written.
  fileprivate var tenThousands: Set<Rational> {
    let narrow = Array(self.map(\.narrow))
    var found: Set<Rational> = []
    for place in narrow.indices.dropLast() where narrow[place] == "万" && narrow[place + 1] == "元" {
      let start =
        narrow[..<place].lastIndex { !$0.isDigit && !".,".contains($0) }.map { $0 + 1 } ?? 0
      let digits = String(narrow[start..<place].filter { $0 != "," })
      if let number = DecimalNumber(digits) { found.insert(number.exact) }
    }
    return found
  }
}

extension Report {
  /// The same with the other's figures.
  fileprivate func takingFigures(of other: Report) -> Report {
    var taken = self
    taken.facts = other.facts
    return taken
  }
}

extension String {
  /// 202001-某局 as 某局: the number that budget systems put before a unit's name.
  fileprivate var withoutCode: String {
    let open = drop { "[【(（".contains($0) }
    let code = open.prefix { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    guard code.count >= 3, code.contains(where: \.isNumber) else { return self }
    let name = open.dropFirst(code.count).drop { "]】)）-—–－_ 　".contains($0) }
    return name.count > 1 ? String(name) : self
  }
}

extension Cover.Field {
  /// A line's value as the cover keeps it: days in digits, a year without 年.
  fileprivate func reading(_ value: String) -> String {
    switch self {
    case .unit: value.withoutCode
    case .filler, .telephone: value
    case .date: CalendarDate(value.withDateDigits)?.text ?? value
    case .year: TitleReading.year(alone: value + (value.contains("年") ? "" : "年")) ?? value
    }
  }
}
