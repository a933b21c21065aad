import Glibc

extension PseudoTerminal {
  /// How long a wait lasts unless told otherwise: long enough for a busy machine.
  public static let patience = Duration.seconds(10)

  /// Waits until the screen looks as it should.
  ///
  /// - Throws: `PseudoTerminalError.timedOut` with the screen as it is.
  public func waitUntil(
    _ awaited: String = "the screen", timeout: Duration = patience,
    _ condition: ([String]) -> Bool
  ) throws {
    try wait(for: awaited, timeout: timeout) { condition(screen) }
  }

  /// Waits for something that can be told without reading the whole screen, which takes its time.
  ///
  /// - Throws: `PseudoTerminalError.timedOut` with the screen as it is.
  public func wait(
    for awaited: String, timeout: Duration = patience, until condition: () -> Bool
  ) throws {
    let deadline = SuspendingClock().now + timeout
    while !condition() {
      guard SuspendingClock().now < deadline else {
        throw PseudoTerminalError.timedOut(awaiting: awaited, screen: screen)
      }
      pump(for: .milliseconds(50))
    }
  }

  /// Waits until this text stands on one line of the screen.
  public func waitFor(text: String, timeout: Duration = patience) throws {
    try waitUntil("“\(text)”", timeout: timeout) { screen in
      screen.contains { $0.contains(text) }
    }
  }

  /// Waits until more than this many bytes have come, which says nothing about the screen.
  public func waitForOutput(beyond count: Int, timeout: Duration = patience) throws {
    let clock = SuspendingClock()
    let deadline = clock.now + timeout
    while output.count <= count {
      guard clock.now < deadline else {
        throw PseudoTerminalError.timedOut(awaiting: "any output", screen: screen)
      }
      pump(for: clock.now.duration(to: deadline))
    }
  }

  /// Waits until the program has written nothing for a while; gives up after `patience`.
  public func settle(quiet: Duration = .milliseconds(100)) {
    let clock = SuspendingClock()
    let deadline = clock.now + Self.patience
    var quietUntil = clock.now + quiet
    while clock.now < min(quietUntil, deadline) {
      let count = output.count
      pump(for: clock.now.duration(to: quietUntil))
      if output.count != count { quietUntil = lastOutputTime + quiet }
    }
  }

  /// Whether the program has ended, without waiting for it.
  public var hasEnded: Bool {
    if exitStatus == nil { exitStatus = ExitStatus.ofChild(process) }
    return exitStatus != nil
  }

  /// Waits until the program has ended, and shows the last it wrote.
  @discardableResult
  public func waitForExit(timeout: Duration = patience) throws -> ExitStatus {
    let deadline = SuspendingClock().now + timeout
    while exitStatus == nil {
      guard SuspendingClock().now < deadline else {
        throw PseudoTerminalError.timedOut(awaiting: "the end of the program", screen: screen)
      }
      pump(for: .milliseconds(10))
      exitStatus = ExitStatus.ofChild(process)
    }
    settle(quiet: .milliseconds(20))
    return exitStatus ?? .exited(0)
  }
}
