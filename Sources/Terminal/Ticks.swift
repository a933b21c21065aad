/// Lets `.tick` come between other events, also while somebody types without a pause.
struct Ticks {
  private var last = ContinuousClock.now

  /// The next event of a terminal, or `.tick` when the interval has passed before it came.
  mutating func event<Driver: TerminalDriver & ~Copyable>(
    from terminal: inout Driver, interval: Int?
  ) -> Event? {
    guard let interval else { return terminal.nextEvent(within: nil) }
    let rest = interval - milliseconds(since: last)
    if rest > 0, let event = terminal.nextEvent(within: rest) { return event }
    last = .now
    return .tick
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Int {
    let passed = (ContinuousClock.now - start).components
    return Int(passed.seconds) * 1_000 + Int(passed.attoseconds / 1_000_000_000_000_000)
  }
}
