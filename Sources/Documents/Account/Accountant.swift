public import Evaluation

extension Account {
  /// Looks up where each character of a manuscript stands after placing.
  public init(_ manuscript: Manuscript, _ placement: Placement, by rubric: Rubric) {
    var accountant = Accountant(placement, rubric)
    accountant.settle()
    entries = accountant.texts.map(\.entry)
    omitted = manuscript.omitted
    entries += manuscript.margins.map { Entry(margin: $0) }
    if let rest = Entry(of: manuscript, beyond: placement) { entries.append(rest) }
  }
}

/// Goes through a placement and gives each character its place.
private struct Accountant {
  private let placement: Placement
  private let names: AccountNames
  private let figures: KnownFigures
  private var fields: KnownWords
  private var printed: KnownWords
  private let rubric: Rubric
  var texts: [AccountedText]
  /// The last number of a column that counts rows.
  private var counter = 0

  /// Pieces of so many characters are first given to fields, so that a short word takes nothing
  /// from a sentence that comes later.
  private static let long = 6
  private static let short = 2
  /// A piece of a printed sentence, which is not spent, must be long enough to mean it.
  private static let printedPiece = 5

  init(_ placement: Placement, _ rubric: Rubric) {
    self.placement = placement
    self.rubric = rubric
    names = AccountNames(rubric)
    let document = Document(placement.report, rubric, PrintOptions())
    figures = KnownFigures(placement.report, rubric, document)
    fields = KnownWords(placement.report.words(by: rubric), areSpent: true)
    printed = KnownWords(document.blocks.map { (.written, $0.text) }, areSpent: false)
    texts = placement.entries.map { AccountedText($0) }
  }

  mutating func settle() {
    for index in texts.indices { settleWhole(index) }
    for index in texts.indices { takeFields(index, Accountant.long) }
    for index in texts.indices { names.take(&texts[index], heading: nil) }
    for index in texts.indices { takeFields(index, Accountant.short) }
    for index in texts.indices where !texts[index].open.isEmpty { settleRest(index) }
  }

  /// Lines that are one thing, and what the placement lists.
  private mutating func settleWhole(_ index: Int) {
    let entry = placement.entries[index]
    switch entry.outcome {
    case .furniture: texts[index].putAll(.furniture)
    case .unplaced: texts[index].putAll(.listed)
    case .heading, .placed, .written: break
    }
    guard !entry.left.isEmpty else { return }
    var left = KnownWords(entry.left.map { (.listed, $0.text) }, areSpent: true)
    left.take(&texts[index], least: Accountant.long)
    left.take(&texts[index], least: 1)
  }

  private mutating func takeFields(_ index: Int, _ least: Int) {
    let paths = placement.entries[index].paths
    let parts = Set(paths.compactMap { $0.part(in: rubric) })
    guard !parts.isEmpty else { return }
    fields.take(&texts[index], least: least) { [rubric] place in
      guard case .field(let path) = place else { return false }
      return path.part(in: rubric).map { parts.contains($0) } ?? false
    }
  }

  /// Numbers, names, the program's own sentences and figures.
  private mutating func settleRest(_ index: Int) {
    let entry = placement.entries[index]
    if texts[index].takeCounter(counter + 1) { counter += 1 } else { counter = 0 }
    texts[index].takeNumber()
    if let heading = entry.heading { names.take(&texts[index], heading: heading) }
    printed.take(&texts[index], least: Accountant.printedPiece)
    texts[index].take(figures.figures(for: entry.paths, isRow: texts[index].cells.count > 1))
    texts[index].take(noted(entry), as: .noted)
    if let flag = flag(of: entry) { texts[index].takeAnswer(to: flag) }
    if entry.paths.contains(where: \.isCover) { texts[index].takeCover(placement.report.cover) }
    texts[index].takeWordsBesideFigures(isPrinted: isPrinted(entry))
    texts[index].takeMarks()
  }

  /// Figures that a note of the line tells: claimed points that differ from the computed ones.
  private func noted(_ entry: Placement.Entry) -> [Rational] {
    placement.notes.filter { entry.lines.contains($0.line) }.flatMap { note in
      WrittenFigure.all(in: Array(note.kind.message.compact)).map(\.value)
    }
  }

  /// The yes-or-no field that the passage went into.
  private func flag(of entry: Placement.Entry) -> FieldPath? {
    entry.paths.first { path in
      switch path {
      case .check: true
      case .fact(let id): rubric.fact(id)?.kind == .flag
      case .cover, .text, .items, .item, .points, .explanation, .deduction, .override,
        .overrideReason, .notApplicable, .choice, .own:
        false
      }
    }
  }

  /// The program writes sentences of its own here.
  private func isPrinted(_ entry: Placement.Entry) -> Bool {
    if case .written = entry.outcome { return true }
    return entry.paths.allSatisfy(\.isFact)
      || entry.paths.contains { path in
        switch path.part(in: rubric) {
        case .indicator(let id):
          rubric.indicator(id).map { $0.sentence != nil && $0.isComputed } ?? false
        case .section, .cover, nil: false
        }
      }
  }
}

extension Placement.Entry {
  fileprivate var paths: [FieldPath] {
    switch outcome {
    case .placed(let paths), .written(let paths): paths
    case .heading, .furniture, .unplaced: []
    }
  }

  fileprivate var heading: String? { if case .heading(let title) = outcome { title } else { nil } }
}

extension FieldPath {
  fileprivate var isFact: Bool { if case .fact = self { true } else { false } }
  fileprivate var isCover: Bool { if case .cover = self { true } else { false } }
}

extension Report {
  /// The words of every field that holds words.
  fileprivate func words(by rubric: Rubric) -> [(place: Account.Place, text: String)] {
    rubric.fields.flatMap { field -> [(place: Account.Place, text: String)] in
      switch self[field.path] {
      case .text(let text): return [(.field(field.path), text)]
      case .items(let items):
        guard case .items(let section) = field.path else { return [] }
        return items.enumerated().map { (.field(.item(section, $0)), $1) }
      case .fact, .points, .check, .lastYear: return []
      }
    }
  }
}

extension Account.Entry {
  /// Words above or below each page.
  fileprivate init(margin text: String) {
    let plain = String(text.filter { !$0.isWhitespace })
    self.init(lines: [], pieces: plain.isEmpty ? [] : [.init(text: plain, place: .furniture)])
  }

  /// Characters of the manuscript that no passage has: page numbers cut out of lines, or losses.
  fileprivate init?(of manuscript: Manuscript, beyond placement: Placement) {
    var counts: [Character: Int] = [:]
    for line in manuscript.lines {
      for key in line.content.text where !key.isWhitespace { counts[key, default: 0] += 1 }
    }
    for entry in placement.entries {
      for key in entry.text where !key.isWhitespace { counts[key, default: 0] -= 1 }
    }
    let rest = counts.sorted { $0.key < $1.key }.flatMap { key, count in
      Array(repeating: key, count: max(count, 0))
    }
    guard !rest.isEmpty else { return nil }
    let isPageMark = placement.notes.contains { $0.kind == .pageMarkRemoved }
    self.init(
      lines: [], pieces: [.init(text: String(rest), place: isPageMark ? .furniture : .lost)])
  }
}
