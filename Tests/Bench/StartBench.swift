import PseudoTerminal

/// How long it takes from the start of a program to its last byte of the first screen.
struct StartBench {
  var name: String
  /// The arguments for ziping in a run.
  var arguments: (_ run: Int) -> [String]
  /// What ziping shows when the screen is complete.
  var awaited: String

  /// How long nothing may come before a screen counts as complete.
  private static let quiet = Duration.milliseconds(60)

  /// Starts both programs in turn, and once before without counting.
  func measure(runs: Int, in workplace: Workplace) throws -> [Row] {
    var milliseconds: [Contender: [Double]] = [:]
    for run in 0...runs {
      for contender in Contender.allCases {
        let time = try start(contender, run: run, in: workplace)
        if run > 0 { milliseconds[contender, default: []].append(time) }
      }
    }
    let ziping = Sample(milliseconds[.ziping] ?? [])
    let nano = Sample(milliseconds[.nano] ?? [])
    return [
      Row(name + ", min", .milliseconds, ziping.minimum, nano.minimum),
      Row(name + ", median", .milliseconds, ziping.median, nano.median, .ratio(1.5)),
      Row(name + ", p95", .milliseconds, ziping.p95, nano.p95),
    ]
  }

  private func start(_ contender: Contender, run: Int, in workplace: Workplace) throws -> Double {
    let (arguments, text) =
      switch contender {
      case .ziping: (arguments(run), awaited)
      case .nano: (workplace.nano, "^X")
      }
    let began = SuspendingClock().now
    let terminal = try contender.start(arguments, home: workplace.home)
    defer { contender.finish(terminal) }
    try terminal.waitFor(text: text)
    terminal.settle(quiet: Self.quiet)
    return began.duration(to: terminal.lastOutputTime) / .milliseconds(1)
  }
}
