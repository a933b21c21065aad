import Terminal
import Testing

/// Counts what it is given; `s` saves, `q` ends.
private struct Counter: Application {
  enum Message: Sendable { case saved(Int) }
  enum Effect: Equatable, Sendable { case save, check }

  var typed = ""
  var saves = 0
  var seen: [Event] = []
  var isFinished = false
  var tickInterval: Int?

  mutating func handle(_ event: Event) -> [Effect] {
    seen.append(event)
    switch event {
    case .key(.character("s")): return [.save]
    case .key(.character("q")), .interrupted: isFinished = true
    case .key(let press): typed += press.typed.map(String.init) ?? ""
    case .paste(let text): typed += text
    case .resize, .mouse, .ambiguousWidth, .ideographs, .tick, .inputClosed, .resumed: break
    }
    return []
  }

  mutating func apply(_ message: Message) -> [Effect] {
    switch message {
    case .saved(let count):
      saves += count
      return saves == 1 ? [.check] : []
    }
  }

  func view(in size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.write("\(typed) \(saves)", at: Position(column: 0, row: 0))
    return canvas
  }
}

@Suite struct ProgramTests {
  private let size = Size(columns: 20, rows: 2)

  private func run(_ bursts: [[Event]]) -> (Counter, ScriptedTerminal, [Counter.Effect]) {
    var counter = Counter()
    var terminal = ScriptedTerminal(size: size, bursts: bursts)
    var performed: [Counter.Effect] = []
    Program.run(&counter, on: &terminal) { effect, _ in
      performed.append(effect)
      return effect == .save ? [.saved(1)] : []
    }
    return (counter, terminal, performed)
  }

  private func keys(_ text: String) -> [Event] {
    text.map { .key(.character($0)) }
  }

  @Test func `each pause is followed by one drawing`() {
    let (_, terminal, _) = run([keys("ab"), keys("c"), keys("q")])
    #expect(terminal.canvases.map { $0.lines[0] } == [" 0", "ab 0", "abc 0"])
  }

  @Test func `type-ahead costs one drawing`() {
    let (counter, terminal, _) = run([keys("预算执行情况"), keys("q")])
    #expect(counter.typed == "预算执行情况")
    #expect(terminal.canvases.count == 2)
  }

  @Test func `a flood of input is drawn now and then`() {
    let (counter, terminal, _) = run([keys(String(repeating: "x", count: 2_500)), keys("q")])
    #expect(counter.typed.count == 2_500)
    #expect(terminal.canvases.count == 4)
  }

  @Test func `effects are carried out and answered, and answers may ask for more`() {
    let (counter, terminal, performed) = run([keys("as"), keys("sq")])
    #expect(performed == [.save, .check, .save])
    #expect(counter.saves == 2)
    #expect(terminal.canvases.last?.lines[0] == "a 1")
  }

  @Test func `nothing is taken after the end`() {
    let (counter, _, _) = run([keys("qabc")])
    #expect(counter.typed == "")
  }

  @Test func `a closed terminal ends the loop even if the application does not`() {
    let (counter, _, _) = run([keys("a")])
    #expect(counter.seen.last == .inputClosed)
    #expect(!counter.isFinished)
  }

  @Test func `a new size is drawn at once`() {
    let (_, terminal, _) = run([[.resize(Size(columns: 9, rows: 3))], keys("q")])
    #expect(terminal.canvases.map(\.size.columns) == [20, 9])
  }

  @Test func `ticks come while somebody types without a pause`() {
    var counter = Counter(tickInterval: 1)
    var terminal = SlowTerminal(script: ScriptedTerminal(size: size, events: keys("abcq")))
    Program.run(&counter, on: &terminal) { _, _ in [] }
    #expect(counter.typed == "abc")
    #expect(counter.seen.contains(.tick))
  }
}

/// Takes longer to draw than ticks are apart.
private struct SlowTerminal: TerminalDriver {
  var script: ScriptedTerminal
  var size: Size { script.size }

  mutating func nextEvent(within milliseconds: Int?) -> Event? {
    script.nextEvent(within: milliseconds)
  }

  mutating func draw(_ canvas: Canvas) {
    let end = ContinuousClock.now + .milliseconds(2)
    while ContinuousClock.now < end {}
  }

  mutating func suspend() {}
  mutating func resume() {}
}
