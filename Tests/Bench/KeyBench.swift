import FoundationEssentials
import PseudoTerminal

/// How long it takes from a typed character to the last byte of the reaction, and its bytes.
struct KeyBench {
  var scenario: KeyScenario

  /// How long nothing may come before a reaction counts as complete.
  private static let quiet = Duration.milliseconds(20)
  private static let patience = Duration.milliseconds(500)
  /// How many keys are typed into both before anything is counted: the first ones fetch pages of
  /// the program's file, whoever's it is.
  private static let warmUp = 8

  private struct Typing {
    var terminal: PseudoTerminal
    var milliseconds: [Double] = []
    var bytes: [Double] = []
    /// Keys that nothing came back for.
    var unanswered = 0
  }

  /// Types into both programs in turn.
  func measure(keys: Int, draft: Int, in workplace: Workplace) throws -> [Row] {
    let arguments = BenchScenario.field(scenario.address, draft: draft, data: workplace.data)
    var ziping = Typing(terminal: try Contender.ziping.start(arguments, home: workplace.home))
    defer { Contender.ziping.finish(ziping.terminal) }
    var nano = Typing(
      terminal: try Contender.nano.start(workplace.nano, home: workplace.home))
    defer { Contender.nano.finish(nano.terminal) }
    try ziping.terminal.waitFor(text: BenchScenario.draftText)
    try nano.terminal.waitFor(text: "^X")
    ziping.terminal.send(scenario.caret)
    nano.terminal.send(.end)
    ziping.terminal.settle()
    nano.terminal.settle()
    type(Self.warmUp, into: &ziping, &nano)
    (ziping, nano) = (Typing(terminal: ziping.terminal), Typing(terminal: nano.terminal))
    type(keys, into: &ziping, &nano)
    return rows(ziping, nano)
  }

  /// Types so many keys into both in turn, and erases them now and then and at the end.
  private func type(_ keys: Int, into ziping: inout Typing, _ nano: inout Typing) {
    var typed = 0
    for key in 0..<keys {
      let text = scenario.typed[key % scenario.typed.count]
      press(text, in: &ziping)
      press(text, in: &nano)
      typed += 1
      guard typed == scenario.erasedAfter || key == keys - 1 else { continue }
      erase(typed, in: ziping.terminal)
      erase(typed, in: nano.terminal)
      typed = 0
    }
  }

  private func erase(_ count: Int, in terminal: PseudoTerminal) {
    for _ in 0..<count {
      terminal.send(.backspace)
    }
    terminal.settle(quiet: Self.quiet * 2)
  }

  private func press(_ text: String, in typing: inout Typing) {
    let terminal = typing.terminal
    let count = terminal.bytesReceived
    let pressed = SuspendingClock().now
    terminal.send(text)
    try? terminal.waitForOutput(beyond: count, timeout: Self.patience)
    terminal.settle(quiet: Self.quiet)
    guard terminal.bytesReceived > count else {
      typing.unanswered += 1
      return
    }
    typing.milliseconds.append(pressed.duration(to: terminal.lastOutputTime) / .milliseconds(1))
    typing.bytes.append(Double(terminal.bytesReceived - count))
  }

  private func rows(_ ziping: Typing, _ nano: Typing) -> [Row] {
    let name = "key, " + scenario.name
    let times = (Sample(ziping.milliseconds), Sample(nano.milliseconds))
    let bytes = (Sample(ziping.bytes), Sample(nano.bytes))
    let memory = (peakMemory(of: ziping.terminal), peakMemory(of: nano.terminal))
    let unanswered = Row(
      name + ", unanswered", .keys, Double(ziping.unanswered), Double(nano.unanswered))
    return [
      Row(name + ", p50", .milliseconds, times.0.median, times.1.median),
      Row(name + ", p95", .milliseconds, times.0.p95, times.1.p95, .ratio(1.5)),
      Row(name + ", median", .bytes, bytes.0.median, bytes.1.median, .value(scenario.limit)),
      Row(name + ", max", .bytes, bytes.0.maximum, bytes.1.maximum),
      Row(name + ", peak memory", .mebibytes, memory.0, memory.1, .value(16)),
    ] + (ziping.unanswered + nano.unanswered > 0 ? [unanswered] : [])
  }

  /// The peak of the resident memory so far (`VmHWM`).
  private func peakMemory(of terminal: PseudoTerminal) -> Double? {
    let path = "/proc/\(terminal.process)/status"
    let status = try? String(contentsOfFile: path, encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kibibytes.flatMap { Double($0) }.map { $0 / 1024 }
  }
}
