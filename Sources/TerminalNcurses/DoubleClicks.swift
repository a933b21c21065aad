internal import Terminal

/// Tells a double click from two.
struct DoubleClicks {
  private var last: (place: Position, time: ContinuousClock.Instant)?
  private static let longest = Duration.milliseconds(400)

  mutating func named(_ event: MouseEvent) -> MouseEvent {
    guard event.kind == .pressed else { return event }
    let now = ContinuousClock.now
    if let last, last.place == event.position, now - last.time < DoubleClicks.longest {
      self.last = nil
      return MouseEvent(.doublePressed, at: event.position)
    }
    last = (event.position, now)
    return event
  }
}
