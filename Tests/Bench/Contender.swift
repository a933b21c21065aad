import PseudoTerminal

/// A program that is measured.
enum Contender: String, CaseIterable {
  case ziping, nano

  var path: String {
    switch self {
    case .ziping: BuiltProgram.path("ziping")
    case .nano: "/usr/bin/nano"
    }
  }

  /// Starts it where there are no settings of its own.
  func start(_ arguments: [String], home: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: path, arguments: arguments, environment: ["HOME": home],
      columns: BenchScenario.columns, rows: BenchScenario.rows, workingDirectory: home)
  }

  /// Ends it by its own keys, so that it puts its files in order.
  func finish(_ terminal: PseudoTerminal) {
    switch self {
    case .ziping:
      terminal.send(BenchScenario.quitKey)
    case .nano:
      terminal.send(.ctrl("x"))
      // Whether to save what was typed.
      terminal.send("n")
    }
    guard (try? terminal.waitForExit(timeout: .seconds(1))) == nil else { return }
    terminal.kill()
    _ = try? terminal.waitForExit()
  }
}
