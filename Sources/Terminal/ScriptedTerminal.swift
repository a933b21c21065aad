/// A terminal for tests: it plays events and keeps the canvases.
public struct ScriptedTerminal: TerminalDriver {
  public private(set) var size: Size
  /// What was drawn, in order.
  public private(set) var canvases: [Canvas] = []
  public private(set) var isSuspended = false
  /// The events to come, each array being what arrives at once, the first first.
  private var bursts: [[Event]]

  /// A terminal that plays bursts, then closes.
  ///
  /// - Parameters:
  ///   - size: Its size until a `.resize` event.
  ///   - bursts: The events of one burst are there together, without waiting in between.
  public init(size: Size = Size(columns: 80, rows: 24), bursts: [[Event]]) {
    self.size = size
    self.bursts = bursts.filter { !$0.isEmpty }
  }

  /// A terminal where somebody types with pauses: one event at a time.
  public init(size: Size = Size(columns: 80, rows: 24), events: [Event]) {
    self.init(size: size, bursts: events.map { [$0] })
  }

  public var lastCanvas: Canvas? { canvases.last }

  public mutating func nextEvent(within milliseconds: Int?) -> Event? {
    if isBetweenBursts {
      isBetweenBursts = false
      if milliseconds == 0 { return nil }
    }
    guard !bursts.isEmpty else { return milliseconds == 0 ? nil : .inputClosed }
    let event = bursts[0].removeFirst()
    if bursts[0].isEmpty {
      bursts.removeFirst()
      isBetweenBursts = true
    }
    if case .resize(let size) = event { self.size = size }
    return event
  }

  public mutating func draw(_ canvas: Canvas) {
    canvases.append(canvas)
  }

  public mutating func suspend() { isSuspended = true }
  public mutating func resume() { isSuspended = false }

  private var isBetweenBursts = false
}
