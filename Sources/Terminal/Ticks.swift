/// Lets `.tick` come between other events, also while somebody types without a pause.
///
/// Each interval has a time of its own: what is due at once behind every key must not put off what
/// is due twice a second.
struct Ticks {
  private var last: [Int: ContinuousClock.Instant] = [:]

  /// The next event of a terminal, or `.tick` when the interval has passed before it came.
  mutating func event<Driver: TerminalDriver & ~Copyable>(
    from terminal: inout Driver, interval: Int?
  ) -> Event? {
    guard let interval else {
      last = [:]
      return terminal.nextEvent(within: nil)
    }
    let start = last[interval] ?? .now
    last[interval] = start
    let rest = interval - milliseconds(since: start)
    if rest > 0, let event = terminal.nextEvent(within: rest) { return event }
    last[interval] = .now
    return .tick
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Int {
    let passed = (ContinuousClock.now - start).components
    return Int(passed.seconds) * 1_000 + Int(passed.attoseconds / 1_000_000_000_000_000)
  }
}
