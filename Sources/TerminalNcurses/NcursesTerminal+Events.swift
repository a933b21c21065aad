internal import CNcurses
public import Terminal

extension NcursesTerminal: TerminalDriver {
  public mutating func nextEvent(within milliseconds: Int?) -> Event? {
    // Whoever does not wait needs no clock.
    let deadline = milliseconds.flatMap { $0 > 0 ? ContinuousClock.now + .milliseconds($0) : nil }
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      // Asking again costs as much as reading; what came meanwhile is read behind the drawing.
      if milliseconds == 0, isDrained { return nil }
      if isClosed { return .inputClosed }
      let rest = deadline.map { $0.millisecondsFromNow } ?? milliseconds
      let isOver = read(within: rest)
      if isOver { return nil }
    }
  }

  /// Takes what comes next into `waiting`.
  ///
  /// - Parameter milliseconds: How long to wait at most; nil for ever.
  /// - Returns: Whether that time has passed without anything.
  private mutating func read(within milliseconds: Int?) -> Bool {
    let delay = decoder.pendingDelay
    let wait = delay.map { min($0, milliseconds ?? $0) } ?? milliseconds
    let ready = Int(ziping_wait(Int32(clamping: wait ?? -1)))
    if ready & Int(ZIPING_SIGNAL.rawValue) != 0 { waiting += takeSignals() }
    if ready & Int(ZIPING_INPUT.rawValue) != 0 { readInput() }
    if ready != 0 { return false }
    guard let delay, wait == delay else { return true }
    accept(decoder.flush())
    return false
  }

  /// No key, and no character of an input method, has more bytes; a paste has.
  private static var mostOfOneKey: Int { 64 }

  private mutating func readInput() {
    var count = 0
    // Not set to zeros first: there is a read for every key.
    let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      count = ziping_read(start, buffer.count)
      filled = max(count, 0)
    }
    if count == 0 { isClosed = true }
    isDrained = count < Self.mostOfOneKey
    if count > 0 { accept(decoder.feed(bytes)) }
  }

  private mutating func accept(_ events: [Event]) {
    for event in events {
      note(answer: event)
      if case .mouse(let mouse) = event {
        waiting.append(.mouse(clicks.named(mouse)))
      } else {
        waiting.append(event)
      }
    }
  }

  private mutating func note(answer: Event) {
    switch answer {
    case .ambiguousWidth: answersDue = max(answersDue - 1, 0)
    case .ideographs(let age):
      answersDue = max(answersDue - 1, 0)
      // What was drawn before the answer may be off.
      if age != ideographs { shown = nil }
      ideographs = age
    case .key, .paste, .resize, .mouse, .tick, .interrupted, .inputClosed, .resumed: break
    }
  }

  /// The signals that have come, as events; a stop is carried out here.
  mutating func takeSignals() -> [Event] {
    var events: [Event] = []
    var isResized = false
    while case let number = ziping_next_signal(), number != 0 {
      switch ziping_signal_kind(number) {
      case ZIPING_HANG_UP: events.append(.interrupted(.hangUp))
      case ZIPING_TERMINATE: events.append(.interrupted(.terminate))
      case ZIPING_INTERRUPT: events.append(.interrupted(.interrupt))
      case ZIPING_RESIZE: isResized = true
      case ZIPING_STOP: stop()
      case ZIPING_CONTINUE: comeBack()
      default: break
      }
    }
    let size = NcursesTerminal.measuredSize()
    if isResized || size != self.size {
      self.size = size
      shown = nil
      events.append(.resize(size))
    }
    return events
  }

  private mutating func stop() {
    suspend()
    ziping_stop()
  }

  /// After any stop, also one that could not be seen coming: the shell has changed the terminal.
  private mutating func comeBack() {
    if !isSuspended { ziping_screen_leave() }
    resume()
  }
}

extension ContinuousClock.Instant {
  /// Milliseconds until then, rounded up; 0 when it has passed.
  fileprivate var millisecondsFromNow: Int {
    let rest = (self - .now).components
    if rest.seconds < 0 || rest.attoseconds < 0 { return 0 }
    return Int(rest.seconds) * 1_000
      + Int((rest.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
