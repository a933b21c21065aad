import Evaluation
import Storage
import Terminal
import Testing

@testable import Screens

/// The program with somebody at the keyboard and a disk in memory.
struct Stage {
  var state: AppState
  var disk: MemoryDisk
  /// The review is asked for behind the first drawing; most tests are not about it.
  var asksReview = false
  /// Everything that was asked for, in order.
  private(set) var asked: [Effect] = []
  /// What the loop keeps of the last drawing.
  private var sketch: FillingSketch?

  static let full = Size(columns: 80, rows: 24)
  static let small = Size(columns: 60, rows: 20)
  static let id = "wuhua-2023"

  /// An empty data folder.
  init(
    _ size: Size = Stage.full, widths: Widths = Widths(), rubric: Rubric.ID = "wuhua-2023"
  ) throws {
    let stored = try Shipped.rubric(rubric)
    disk = MemoryDisk(rubric: stored.rubric, reference: stored.reference)
    state = AppState(size: size, widths: widths)
    // As if the roster had been read: there is none.
    state.desk.isAsked = true
  }

  /// The sample, open at a field.
  static func sample(
    at address: String = "cover.unit", _ size: Size = Stage.full, widths: Widths = Widths(),
    _ change: (inout Report) -> Void = { _ in }
  ) throws -> Stage {
    var stage = try Stage(size, widths: widths)
    var report = try Shipped.sample()
    change(&report)
    stage.disk.drafts[id] = report
    stage.disk.places[id] = FieldPath(address: address)
    stage.perform([.open(id: id)])
    stage.state.filling?.check()
    return stage
  }

  /// An empty report, open at a field.
  static func blank(
    at address: String = "cover.unit", _ size: Size = Stage.full
  ) throws -> Stage {
    try sample(at: address, size) { report in report = Report(rubric: report.rubric) }
  }

  /// The screen as it is drawn from nothing, which must be what the loop has made of the last one.
  var screen: Canvas {
    let whole = state.view(in: state.size)
    var sketch = sketch
    let improved = state.view(in: state.size, improving: &sketch)
    #expect(improved == whole, "drawn from the last screen:\n\(improved.text)")
    return whole
  }

  /// An empty report by another rubric, open at a field.
  static func empty(
    by rubric: Rubric.ID, at address: String, _ size: Size = Stage.full
  ) throws -> Stage {
    var stage = try Stage(size, rubric: rubric)
    stage.disk.drafts[id] = Report(rubric: stage.disk.reference)
    stage.disk.places[id] = FieldPath(address: address)
    stage.perform([.open(id: id)])
    stage.state.filling?.check()
    return stage
  }

  /// An empty report by a rubric that asks for a list of contracts, open at a field.
  static func listing(at address: String, _ size: Size) throws -> Stage {
    var stage = try Stage(size)
    stage.disk = MemoryDisk(rubric: try .contracts, reference: stage.disk.reference)
    stage.disk.drafts[id] = Report(rubric: stage.disk.reference)
    stage.disk.places[id] = FieldPath(address: address)
    stage.perform([.open(id: id)])
    return stage
  }

  /// The open draft; a test without one is wrong.
  var filling: FillingState {
    get throws { try #require(state.filling) }
  }
  var report: Report { get throws { try filling.report } }
  var focus: String { get throws { try filling.focus.address } }
  var total: String { get throws { try filling.scorecard.total.text } }
  /// The sentence above the keys.
  var hint: String { screen.lines.suffix(4).joined() }
}

extension Stage {
  mutating func handle(_ events: [Event]) {
    for event in events {
      perform(state.handle(event))
      // What the loop does when typing pauses.
      state.filling?.check()
      _ = state.view(in: state.size, improving: &sketch)
    }
  }

  mutating func apply(_ message: Message) {
    perform(state.apply(message))
    state.filling?.check()
  }

  mutating func press(_ keys: KeyPress...) { handle(keys.map { .key($0) }) }

  mutating func press(_ key: KeyPress, times: Int) {
    for _ in 0..<times { press(key) }
  }

  mutating func type(_ text: String) { handle(text.map { .key(.character($0)) }) }

  mutating func paste(_ text: String) { handle([.paste(text)]) }

  mutating func click(_ column: Int, _ row: Int, _ kind: MouseEvent.Kind = .pressed) {
    handle([.mouse(MouseEvent(kind, at: Position(column: column, row: row)))])
  }

  mutating func tick(times: Int = 1) {
    for _ in 0..<times { handle([.tick]) }
  }

  /// Carries work out and answers, until nothing more is asked for.
  mutating func perform(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      asked.append(effect)
      for message in disk.perform(effect) { waiting.append(contentsOf: state.apply(message)) }
    }
    if !asksReview { state.filling?.isReviewAsked = true }
  }

  /// What was asked for since the last time.
  mutating func takeAsked() -> [Effect] {
    defer { asked = [] }
    return asked
  }

  /// The place of a text on the screen; columns count cells.
  func place(of text: String) throws -> Position {
    let lines = screen.lines
    let row = try #require(lines.firstIndex { $0.contains(text) }, "\(text) is not on the screen")
    let range = try #require(lines[row].firstRange(of: text))
    let column = state.widths.cells(String(lines[row][..<range.lowerBound]))
    return Position(column: column, row: row)
  }
}
