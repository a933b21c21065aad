/// The part of a program that a loop can run: state, what changes it, what it looks like.
public protocol Application {
  /// Answers of the work that was asked for.
  associatedtype Message: Sendable
  /// Work that is asked for, carried out by somebody else.
  associatedtype Effect: Sendable
  /// What is kept of a drawing, so that the next one draws only what differs.
  associatedtype Sketch = Void

  var isFinished: Bool { get }
  /// What the front screen is called, for a report should the program crash.
  var screenName: StaticString { get }
  /// Milliseconds between `.tick` events; nil for none.
  var tickInterval: Int? { get }
  /// Milliseconds without any event after which a `.tick` comes too; nil for none.
  var pauseBeforeTick: Int? { get }

  mutating func handle(_ event: Event) -> [Effect]
  mutating func apply(_ message: Message) -> [Effect]
  /// The whole screen.
  func view(in size: Size) -> Canvas
  /// The same, made from the drawing before it.
  func view(in size: Size, improving sketch: inout Sketch?) -> Canvas
}

extension Application {
  public var screenName: StaticString { "" }
  public var tickInterval: Int? { nil }
  public var pauseBeforeTick: Int? { nil }
}

extension Application where Sketch == Void {
  public func view(in size: Size, improving sketch: inout Void?) -> Canvas { view(in: size) }
}

/// The loop: events in, effects out, one canvas for all events that were waiting.
public enum Program {
  /// Runs an application until it is finished or the terminal has gone.
  ///
  /// - Parameters:
  ///   - application: Its state at the start, and at the end.
  ///   - terminal: Where events come from and canvases go to.
  ///   - perform: Carries out one effect and returns the answers; may suspend the terminal.
  public static func run<App: Application, Driver: TerminalDriver & ~Copyable>(
    _ application: inout App, on terminal: inout Driver,
    perform: (App.Effect, inout Driver) -> [App.Message]
  ) {
    var ticks = Ticks()
    var sketch: App.Sketch?
    while !application.isFinished {
      terminal.note(screen: application.screenName)
      terminal.draw(application.view(in: terminal.size, improving: &sketch))
      var next = ticks.event(
        from: &terminal, interval: application.tickInterval, pause: application.pauseBeforeTick)
      var handled = 0
      while let event = next {
        carryOut(application.handle(event), of: &application, on: &terminal, perform)
        if event == .inputClosed { return }
        handled += 1
        let goesOn = !application.isFinished && handled < mostEventsPerDraw
        next = goesOn ? terminal.nextEvent(within: 0) : nil
      }
    }
  }

  /// So that a flood of input still shows that it arrives.
  private static let mostEventsPerDraw = 1_000

  private static func carryOut<App: Application, Driver: TerminalDriver & ~Copyable>(
    _ effects: [App.Effect], of application: inout App, on terminal: inout Driver,
    _ perform: (App.Effect, inout Driver) -> [App.Message]
  ) {
    var waiting = effects
    var index = 0
    while index < waiting.count {
      for message in perform(waiting[index], &terminal) { waiting += application.apply(message) }
      index += 1
    }
  }
}
