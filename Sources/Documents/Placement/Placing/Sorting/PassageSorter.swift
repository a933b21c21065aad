import Evaluation

/// Goes through a manuscript once and puts each passage under its heading.
struct PassageSorter {
  let rubric: Rubric
  let skeleton: Skeleton
  let passages: [Passage]
  var sorted = SortedPassages()

  /// Where the text is.
  enum Spot: Hashable {
    case front
    case node(Int)
    case unknown(String)
  }

  var spot = Spot.front
  var matcher: HeadingMatcher
  /// The numbers of the headings that the text is under.
  private var numbers: [LineNumber] = []
  private var lastItem: LineNumber?
  var frontLines: [Int] = []
  let tables: ManuscriptTables
  /// Where further forms begin: only the first one is placed.
  private let starts: [FormStarts.Start]
  /// 年度总体目标, whose texts stand in the next row.
  var goals: String?
  let names: RubricNames

  init(_ rubric: Rubric, _ skeleton: Skeleton, _ passages: [Passage], year: String?) {
    self.rubric = rubric
    self.skeleton = skeleton
    self.passages = passages
    matcher = HeadingMatcher(skeleton: skeleton)
    names = RubricNames(rubric)
    tables = ManuscriptTables(
      passages, by: rubric, names, year: year ?? StatedYear(passages).text)
    starts = FormStarts(passages, tables, names).starts
    sorted.forms = starts.count + 1
  }

  mutating func sort() {
    for index in 0..<end { sort(index) }
    leaveFurtherForms()
    settleFront()
    takeSignature()
    leaveBackMatter()
    sorted.seen.formUnion(matcher.seen)
  }

  /// Where the first form ends.
  var end: Int { starts.first?.passage ?? passages.count }

  private mutating func leaveFurtherForms() {
    for (number, start) in starts.enumerated() {
      let next = number + 1 < starts.count ? starts[number + 1].passage : passages.count
      for index in start.passage..<next where passages[index].furniture == nil {
        sorted.outcomes[index] = .unplaced(.furtherForm(number + 2, title: start.title))
      }
      for index in start.passage..<next {
        if let furniture = passages[index].furniture {
          sorted.outcomes[index] = .furniture(furniture)
        }
      }
    }
  }

  private mutating func sort(_ index: Int) {
    let passage = passages[index]
    if let furniture = passage.furniture {
      sorted.outcomes[index] = .furniture(furniture)
      return
    }
    if spot == .front, let unit = passage.content.single?.lineUnit { sorted.unit = unit }
    if passage.content.single?.captionUnit != nil {
      sorted.outcomes[index] = .furniture(.unitCaption)
      return
    }
    if case .row(let cells) = passage.content, sortRow(cells, index) { return }
    let (number, rest) = LineNumber.split(passage.text)
    if let match = match(rest, number, index) {
      enter(match, number, index)
    } else if let match = bareNumbered(passage.text) {
      enter(match, nil, index)
    } else if let number, beginsUnknown(rest, number) {
      spot = .unknown(rest)
      push(number)
      sorted.outcomes[index] = .unplaced(.unknownHeading(rest))
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

  private func match(_ text: String, _ number: LineNumber?, _ index: Int) -> HeadingMatch? {
    if let match = matcher.match(text, numbered: number != nil) {
      // Where the cover is not yet past, a bare word is no heading but above a text.
      let isBare = spot == .front && number == nil && match.node > 0
      return isBare && !isAboveText(index) ? nil : match
    }
    guard let node = skeleton.leadingIndicator(of: text),
      isInAnalysis || spot == .front || skeleton.statesMaximum(of: node, text),
      !matcher.seen.contains(node) || .node(node) == spot
    else { return nil }
    return HeadingMatch(node: node, rest: text, aside: "")
  }

  /// 4 存在问题: a number with nothing but a blank behind it, before a chapter's whole name.
  private func bareNumbered(_ text: String) -> HeadingMatch? {
    let digits = text.prefix { $0.isDigit }
    let rest = text.dropFirst(digits.count)
    guard (1...2).contains(digits.count), rest.first?.isWhitespace == true else { return nil }
    return matcher.match(String(rest).trimmed, numbered: false)
  }

  /// The title has been, and a paragraph follows.
  private func isAboveText(_ index: Int) -> Bool {
    guard sorted.title != nil, passages.indices.contains(index + 1),
      case .paragraph(let next) = passages[index + 1].content
    else { return false }
    return next.count > PassageSorter.shortestText && next.contains(where: \.endsClause)
  }

  private static let shortestText = 20

  /// The first chapter of a report, of a name that the rubric does not have: the cover is past.
  private func beginsUnknown(_ text: String, _ number: LineNumber) -> Bool {
    spot == .front && number.style == .chinese && number.value == 1 && text.count <= 30
      && sorted.title != nil && !text.dropLast().contains(where: \.endsClause)
      && CoverReading(text) == nil
  }

  /// The text is among the indicators.
  var isInAnalysis: Bool {
    guard case .node(let index) = spot else { return false }
    switch skeleton.nodes[index].kind {
    case .group, .indicator: return true
    case .section(let section): return section.content == .indicators
    }
  }

  private mutating func enter(_ match: HeadingMatch, _ number: LineNumber?, _ index: Int) {
    let node = skeleton.nodes[match.node]
    turn(to: match.node)
    if let number { push(number) }
    if match.rest.isEmpty { sorted.outcomes[index] = .heading(node.title) }
    if !match.aside.isEmpty { add(aside: match.aside, node, index) }
    if !match.rest.isEmpty { add(match.rest, nil, index) }
  }

  private mutating func turn(to node: Int) {
    matcher.seen.insert(node)
    matcher.current = node
    seeParents(of: node)
    spot = .node(node)
    lastItem = nil
  }

  /// A chapter is there when one of its own is, even where its heading was left out.
  mutating func seeParents(of node: Int) {
    guard case .indicator = skeleton.nodes[node].kind, let analysis else { return }
    matcher.seen.insert(analysis)
  }

  /// The chapter of the indicators.
  var analysis: Int? {
    skeleton.nodes.firstIndex {
      if case .section(let section) = $0.kind { section.content == .indicators } else { false }
    }
  }

  private mutating func add(aside: String, _ node: Skeleton.Node, _ index: Int) {
    let text = "（\(aside)）"
    let line = passages[index].lines[0]
    switch node.kind {
    case .indicator:
      sorted.chunks[matcher.current, default: []].append(
        Chunk(passage: index, line: line, text: text, isAside: true))
    case .group(let group):
      guard let (statement, rest) = ScoreStatement.leading(text), rest.isEmpty else {
        return leave(aside: text, node, index)
      }
      sorted.statedSums.append(
        StatedSum(
          group: group, points: statement.points, maximum: statement.maximum, line: line))
    case .section: leave(aside: text, node, index)
    }
  }

  /// A bracket behind a heading that says something the heading does not.
  private mutating func leave(aside: String, _ node: Skeleton.Node, _ index: Int) {
    guard !node.title.compact.contains(aside.compact) else { return }
    sorted.left[index, default: []].append(
      Placement.Leftover(text: aside, reason: .nothingAsked(node.title)))
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

  /// A paragraph may hold several indicators: each sentence that begins with a title and its points
  /// begins the next one.
  private mutating func add(_ text: String, _ number: LineNumber?, _ index: Int) {
    let pieces = text.pieces(beginning: { indicator(openedBy: $0) != nil })
    addPiece(pieces.first ?? text, number, index)
    for piece in pieces.dropFirst() {
      let (_, rest) = LineNumber.split(piece.trimmed)
      if let node = indicator(openedBy: piece) {
        turn(to: node)
      }
      addPiece(rest, nil, index)
    }
  }

  /// The indicator that the text has not had and that a sentence begins with.
  private func indicator(openedBy sentence: String) -> Int? {
    let (_, rest) = LineNumber.split(sentence.trimmed)
    guard let node = skeleton.leadingIndicator(of: rest), !matcher.seen.contains(node),
      isInAnalysis || skeleton.statesMaximum(of: node, rest)
    else { return nil }
    return node
  }

  private mutating func addPiece(_ text: String, _ number: LineNumber?, _ index: Int) {
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
}

extension String {
  /// The text in pieces, each of whole sentences; those that `isFirst` begin one.
  fileprivate func pieces(beginning isFirst: (String) -> Bool) -> [String] {
    sentences.reduce(into: []) { pieces, sentence in
      if pieces.isEmpty || isFirst(sentence) {
        pieces.append(sentence)
      } else {
        pieces[pieces.count - 1] += sentence
      }
    }
  }
}
