import Evaluation

/// Goes through a manuscript once and puts each passage under its heading.
struct PassageSorter {
  let rubric: Rubric
  let skeleton: Skeleton
  let passages: [Passage]
  private(set) var sorted = SortedPassages()

  /// Where the text is.
  private enum Spot: Hashable {
    case front
    case node(Int)
    case unknown(String)
  }

  private var spot = Spot.front
  private var matcher: HeadingMatcher
  /// The numbers of the headings that the text is under.
  private var numbers: [LineNumber] = []
  private var lastItem: LineNumber?
  private var frontLines: [Int] = []
  private var table: TableRowReader

  init(_ rubric: Rubric, _ skeleton: Skeleton, _ passages: [Passage]) {
    self.rubric = rubric
    self.skeleton = skeleton
    self.passages = passages
    matcher = HeadingMatcher(skeleton: skeleton)
    table = TableRowReader(rubric: rubric)
  }

  mutating func sort() {
    for index in passages.indices { sort(index) }
    settleFront()
    takeSignature()
    sorted.seen = matcher.seen
  }

  private mutating func sort(_ index: Int) {
    let passage = passages[index]
    if let furniture = passage.furniture {
      sorted.outcomes[index] = .furniture(furniture)
      return
    }
    if case .row(let cells) = passage.content, sortRow(cells, index) { return }
    let (number, rest) = LineNumber.split(passage.text)
    if let match = match(rest, number) {
      enter(match, number, index)
    } else if spot == .front {
      sortFront(index)
    } else if let number, isUnknownHeading(rest, number) {
      spot = .unknown(rest)
      push(number)
      sorted.outcomes[index] = .unplaced(.unknownHeading(rest))
    } else {
      add(rest, number, index)
    }
  }

  private func match(_ text: String, _ number: LineNumber?) -> HeadingMatch? {
    if let match = matcher.match(text, numbered: number != nil) {
      // Where the cover is not yet past, a bare word is no heading.
      return spot == .front && number == nil && match.node > 0 ? nil : match
    }
    guard isInAnalysis || spot == .front, let node = skeleton.leadingIndicator(of: text),
      !matcher.seen.contains(node) || .node(node) == spot
    else { return nil }
    return HeadingMatch(node: node, rest: text, aside: "")
  }

  /// The text is among the indicators.
  private var isInAnalysis: Bool {
    guard case .node(let index) = spot else { return false }
    switch skeleton.nodes[index].kind {
    case .group, .indicator: return true
    case .section(let section): return section.content == .indicators
    }
  }

  private mutating func enter(_ match: HeadingMatch, _ number: LineNumber?, _ index: Int) {
    let node = skeleton.nodes[match.node]
    matcher.seen.insert(match.node)
    matcher.current = match.node
    seeParents(of: match.node)
    spot = .node(match.node)
    lastItem = nil
    if let number { push(number) }
    if match.rest.isEmpty { sorted.outcomes[index] = .heading(node.title) }
    if !match.aside.isEmpty { add(aside: match.aside, node, index) }
    if !match.rest.isEmpty { add(match.rest, nil, index) }
  }

  /// A chapter is there when one of its own is, even where its heading was left out.
  private mutating func seeParents(of node: Int) {
    guard case .indicator = skeleton.nodes[node].kind else { return }
    let analysis = skeleton.nodes.firstIndex {
      if case .section(let section) = $0.kind { section.content == .indicators } else { false }
    }
    if let analysis { matcher.seen.insert(analysis) }
  }

  private mutating func add(aside: String, _ node: Skeleton.Node, _ index: Int) {
    let text = "（\(aside)）"
    let line = passages[index].lines[0]
    switch node.kind {
    case .indicator:
      sorted.chunks[matcher.current, default: []].append(
        Chunk(passage: index, line: line, text: text, isAside: true))
    case .group(let group):
      if let points = ScoreStatement.leading(text)?.0.points {
        sorted.statedGroups.append((group, points, line))
      }
    case .section: break
    }
  }

  private mutating func push(_ number: LineNumber) {
    if let place = numbers.firstIndex(where: { $0.style == number.style }) {
      numbers.removeSubrange(place...)
    }
    numbers.append(number)
  }

  /// A short numbered line that goes on counting where headings count, but has no such title.
  private func isUnknownHeading(_ text: String, _ number: LineNumber) -> Bool {
    guard text.count <= 30, !text.dropLast().contains(where: \.endsClause),
      let outer = numbers.last(where: { $0.style == number.style }),
      number.value == outer.value + 1
    else { return false }
    if let lastItem, lastItem.style == number.style, lastItem.value + 1 == number.value {
      return false
    }
    return true
  }

  private mutating func add(_ text: String, _ number: LineNumber?, _ index: Int) {
    let line = passages[index].lines[0]
    switch spot {
    case .front: break
    case .unknown(let title): sorted.outcomes[index] = .unplaced(.unknownHeading(title))
    case .node(let node):
      if let number { lastItem = number }
      sorted.chunks[node, default: []].append(
        Chunk(passage: index, line: line, text: text, number: number))
    }
  }

  // MARK: Before the first chapter

  private mutating func sortFront(_ index: Int) {
    let text = passages[index].text
    let line = passages[index].lines[0]
    if let furniture = OwnFurniture.kind(of: text) {
      sorted.outcomes[index] = .furniture(furniture)
    } else if text.compact.hasPrefix("附件"), text.count <= 8 {
      sorted.outcomes[index] = .furniture(.attachmentMark)
    } else if let reading = CoverReading(text) {
      for (field, value) in reading.fields where !value.isEmpty {
        sorted.cover.append((field, value, line))
      }
      sorted.outcomes[index] = .placed(
        reading.fields.keys.sorted { $0.rawValue < $1.rawValue }.map { .cover($0) })
    } else if TitleReading.isTitle(text) {
      takeTitle(index)
    } else if let date = CalendarDate(text) {
      sorted.cover.append((.date, date.text, line))
      sorted.outcomes[index] = .placed([.cover(.date)])
    } else {
      frontLines.append(index)
    }
  }

  /// The title, with the line before it where the unit's name stands by itself.
  private mutating func takeTitle(_ index: Int) {
    var text = passages[index].text
    if let before = frontLines.last, before + 1 == index, isNameLine(passages[before].text) {
      text = passages[before].text + text
      frontLines.removeLast()
      sorted.outcomes[before] = .furniture(.title)
    }
    sorted.outcomes[index] = .furniture(.title)
    if sorted.title == nil { sorted.title = (text, passages[index].lines[0]) }
  }

  private func isNameLine(_ text: String) -> Bool {
    text.count <= 30 && !text.contains(where: \.endsClause)
  }

  private mutating func settleFront() {
    for index in frontLines {
      let text = passages[index].text
      if isNameLine(text), rubric.checks.unitSuffixes.contains(where: { text.hasSuffix($0) }),
        !sorted.cover.contains(where: { $0.field == .unit })
      {
        sorted.cover.append((.unit, text, passages[index].lines[0]))
        sorted.outcomes[index] = .placed([.cover(.unit)])
      } else {
        sorted.outcomes[index] = .unplaced(.preface)
      }
    }
  }

  /// Name and date below the last chapter sign the report; they are no text of that chapter.
  private mutating func takeSignature() {
    let unit = sorted.cover.first { $0.field == .unit }?.value
    for index in passages.indices.reversed() {
      if case .row = passages[index].content { continue }
      if sorted.outcomes[index] == .furniture(.pageNumber) { continue }
      if let furniture = OwnFurniture.tail(passages[index].text) {
        takeAway(index, as: furniture)
        continue
      }
      let text = passages[index].text.compact
      let field: Cover.Field
      if CalendarDate(text) != nil {
        field = .date
      } else if text == unit?.compact || isSignedName(text, unit) {
        field = .unit
      } else {
        return
      }
      takeAway(index, as: .signature)
      if !sorted.cover.contains(where: { $0.field == field }) {
        let value = CalendarDate(text)?.text ?? passages[index].text
        sorted.cover.append((field, value, passages[index].lines[0]))
      }
    }
  }

  private mutating func takeAway(_ index: Int, as furniture: Placement.Furniture) {
    for node in sorted.chunks.keys { sorted.chunks[node]?.removeAll { $0.passage == index } }
    sorted.outcomes[index] = .furniture(furniture)
  }

  private func isSignedName(_ text: String, _ unit: String?) -> Bool {
    unit == nil && text.count <= 25 && !text.contains(where: \.endsClause)
      && rubric.checks.unitSuffixes.contains { text.hasSuffix($0) }
  }

  // MARK: Tables

  /// - Returns: Whether the row is one of a table that is known.
  private mutating func sortRow(_ cells: [String], _ index: Int) -> Bool {
    let line = passages[index].lines[0]
    switch table.read(cells) {
    case .head:
      sorted.outcomes[index] = .furniture(.tableHead)
    case .score(let indicator, let statement, let reason):
      sorted.rows[indicator, default: []].append(
        ScoreRow(
          passage: index, line: line, maximum: statement.maximum, points: statement.points,
          reason: reason))
      seeIndicator(indicator)
    case .figure(let fact, let text): sorted.figureRows.append((fact, text, line, index))
    case .total(let points):
      sorted.outcomes[index] = .furniture(.total)
      if let points, sorted.statedTotal == nil { sorted.statedTotal = (points, line) }
    case .group(let title): sorted.outcomes[index] = .heading(title)
    case .unknown:
      guard spot != .front, cells.filter({ !$0.isEmpty }).count > 2 || table.isOpen else {
        return false
      }
      sorted.outcomes[index] = .unplaced(.unknownRow)
    }
    return true
  }

  private mutating func seeIndicator(_ indicator: Indicator.ID) {
    guard let node = skeleton.nodes.firstIndex(where: { $0.part == .indicator(indicator) }) else {
      return
    }
    matcher.seen.insert(node)
    seeParents(of: node)
  }
}
