import Evaluation
import SeededChance
import Testing

/// Undo and redo as a value, without a screen.
struct HistoryTests {
  private static let rubric = RubricReference(id: Rubric.ID("r"), version: "1", digest: "")
  private static let paths: [FieldPath] = [
    .cover(.unit), .text(Section.ID("a")), .items(Section.ID("b")), .fact(Fact.ID("c")),
    .check(Indicator.ID("d"), ChecklistRule.Item.ID("e")), .points(Indicator.ID("d")),
  ]

  private func content(_ path: FieldPath, _ random: inout Chance) -> FieldContent {
    let text = String("甲乙丙丁".shuffled(using: &random).prefix(.random(in: 0...3, using: &random)))
    switch path {
    case .items: return .items([text, "戊"].filter { !$0.isEmpty })
    case .fact: return .fact(text.isEmpty ? nil : .unreadable(text))
    case .points: return .points(text.isEmpty ? nil : .unreadable(text))
    case .check: return .check([true, false, nil].randomElement(using: &random) ?? nil)
    case .cover, .text, .item, .explanation, .deduction, .override, .overrideReason,
      .notApplicable, .choice, .own:
      return .text(text)
    }
  }

  /// One random thing that somebody can do.
  private func act(
    _ report: inout Report, _ history: inout History, _ random: inout Chance
  ) -> EditStep? {
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      let edits = history.takeBack()
      for edit in edits { report[edit.place] = edit.before }
      return edits.isEmpty ? nil : .undone
    case 1:
      let edits = history.doAgain()
      for edit in edits { report[edit.place] = edit.after }
      return edits.isEmpty ? nil : .redone
    case 2:
      history.close()
      return nil
    default:
      guard let path = HistoryTests.paths.randomElement(using: &random) else { return nil }
      let place = EditPlace.field(path)
      let before = report[place]
      report[place] = content(path, &random)
      let kind = [Edit.Kind.typing, .deleting, .whole].randomElement(using: &random) ?? .whole
      var edit = Edit(place, focus: path, from: before, to: report[place], kind)
      edit.isContinued = !history.done.isEmpty && Int.random(in: 0..<5, using: &random) == 0
      return history.record(edit)
    }
  }

  @Test func `ten thousand random scripts undone are the start, redone the end, replayed the same`()
  {
    for seed in 1...10_000 as ClosedRange<UInt64> {
      var random = Chance(seed: seed)
      let start = Report(rubric: HistoryTests.rubric)
      var (report, history) = (start, History())
      var (copy, replayed) = (start, History())
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        guard let step = act(&report, &history, &random) else { continue }
        #expect(replayed.replay(step, in: &copy))
      }
      history.close()
      #expect(copy == report && replayed == history, "seed \(seed)")
      #expect(history.start(of: report) == start, "seed \(seed)")
      var (shorter, again) = (start, History())
      for step in history.steps { #expect(again.replay(step, in: &shorter), "seed \(seed)") }
      #expect(shorter == report && again == history, "seed \(seed)")
      expectEnds(report, history, start, seed)
    }
  }

  private func expectEnds(
    _ report: Report, _ history: History, _ start: Report, _ seed: UInt64
  ) {
    var (report, history) = (report, history)
    while case let edits = history.doAgain(), !edits.isEmpty {
      for edit in edits { report[edit.place] = edit.after }
    }
    let end = report
    while case let edits = history.takeBack(), !edits.isEmpty {
      for edit in edits { report[edit.place] = edit.before }
    }
    #expect(report == start, "seed \(seed)")
    while case let edits = history.doAgain(), !edits.isEmpty {
      for edit in edits { report[edit.place] = edit.after }
    }
    #expect(report == end, "seed \(seed)")
  }

  @Test func `edits that belong together are taken back together`() {
    var report = Report(rubric: HistoryTests.rubric)
    var history = History()
    let places = [EditPlace.field(.cover(.unit)), .field(.cover(.filler))]
    for (index, place) in places.enumerated() {
      var edit = Edit(place, focus: place.field, from: .text(""), to: .text("甲"), .whole)
      edit.isContinued = index > 0
      report[place] = edit.after
      #expect(history.record(edit) != nil)
    }
    #expect(history.nextToUndo?.place == places[0])
    #expect(history.takeBack().map(\.place) == places.reversed())
    #expect(history.done.isEmpty)
    #expect(history.nextToRedo?.place == places[0])
    #expect(history.doAgain().map(\.place) == places)
  }

  @Test func `an edit that does not find what it replaced is not replayed`() {
    var report = Report(rubric: HistoryTests.rubric)
    var history = History()
    let edit = Edit(
      .field(.cover(.unit)), focus: .cover(.unit), from: .text("甲"), to: .text("乙"), .whole)
    #expect(!history.replay(.edited(edit, joins: false), in: &report))
    #expect(!history.replay(.undone, in: &report))
    #expect(report.cover[.unit].isEmpty)
  }
}
