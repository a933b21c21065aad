/// Lets `.tick` come between other events: at intervals, also while somebody types without a
/// pause, and once in each pause.
struct Ticks {
  private var last = ContinuousClock.now

  /// The next event of a terminal, or `.tick` when its time has come before.
  ///
  /// - Parameters:
  ///   - terminal: Where other events come from.
  ///   - interval: Milliseconds from one tick to the next.
  ///   - pause: Milliseconds from now, if nothing else comes.
  /// - Returns: What comes first; nil when there is nothing any more.
  mutating func event<Driver: TerminalDriver & ~Copyable>(
    from terminal: inout Driver, interval: Int?, pause: Int?
  ) -> Event? {
    let due = interval.map { $0 - milliseconds(since: last) }
    guard let rest = Ticks.sooner(due, pause) else { return terminal.nextEvent(within: nil) }
    if rest > 0, let event = terminal.nextEvent(within: rest) { return event }
    // While somebody types, every key begins the pause anew. A tick that came because its interval
    // was over counts as the last one all the same.
    if let due, rest == due { last = .now }
    return .tick
  }

  private static func sooner(_ first: Int?, _ second: Int?) -> Int? {
    guard let first else { return second }
    return second.map { min($0, first) } ?? first
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Int {
    let passed = (ContinuousClock.now - start).components
    return Int(passed.seconds) * 1_000 + Int(passed.attoseconds / 1_000_000_000_000_000)
  }
}
