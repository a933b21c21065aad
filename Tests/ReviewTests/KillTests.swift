import Evaluation
import FoundationEssentials
import Glibc
import PseudoTerminal
import ReviewProof
import Storage
import Testing

/// kill −9 at a random moment of a step: the report is in the state before or after.
struct KillTests {
  /// A step, and the states before and after it.
  private struct Step {
    var command: [String]
    var name: String
    /// The folder with the state before.
    var start: String
    var states: [String]
  }

  private static let steps = [
    Step(
      command: ["submit", "w"], name: SignedDraft.filler, start: "fresh",
      states: ["draft", "submitted"]),
    Step(
      command: ["return", "w", "--reason", "x"], name: SignedDraft.reviewer, start: "submitted",
      states: ["submitted", "returned"]),
    Step(
      command: ["approve", "w"], name: SignedDraft.reviewer, start: "submitted",
      states: ["submitted", "approved"]),
    Step(
      command: ["sign", "w"], name: SignedDraft.reviewer, start: "approved",
      states: ["approved", "signed"]),
  ]

  /// `REVIEW_KILLS=300` in `make proofs`.
  private static var count: Int {
    getenv("REVIEW_KILLS").flatMap { Int(String(cString: $0)) } ?? 12
  }

  @Test func `a kill leaves the state before or after, and a trail without a gap`() throws {
    let office = try Office()
    try makeStarts(office)
    var longest = try Self.steps.map { try time($0, office) }
    var reached: [String: Int] = [:]
    for round in 0..<Self.count {
      let place = round % Self.steps.count
      let step = Self.steps[place]
      try reset(step, office)
      let moment = Int.random(in: 0...longest[place])
      // Deriving the key takes most of the time, writing next to none: two kills of three fall there.
      let isInside = round / Self.steps.count % 3 > 0
      if isInside {
        try killWriting(step, turns: Int.random(in: 0...3000), office)
      } else {
        try kill(step, after: moment, office)
      }
      let found = try office.run(SignedDraft.reviewer, ["verify", "w", "--json"])
      let state = step.states.first { found.output.contains("\"state\": \"\($0)\"") }
      let point = "\(step.command[0]), \(isInside ? "writing" : "\(moment) ms")"
      #expect(state != nil, "\(point): \(found)")
      // As a value, not as a comment: of a failure, CI's summary shows one line.
      let off = found.status == .exited(0) ? "" : "\(point): \(Self.problems(found))"
      #expect(off == "")
      #expect(try office.shell(Self.unwritten).output == "0\n", "\(point)")
      let (when, what) = (isInside ? "writing" : "any time", state == step.states[0])
      reached["\(step.command[0]), \(when): \(what ? "before" : "after")", default: 0] += 1
      // Moments spread over the step, however busy the machine is.
      longest[place] += what && moment == longest[place] ? 50 : 0
    }
    print("kills: \(Self.count), \(reached.sorted { $0.key < $1.key })")
  }

  /// What `verify` says is off, on one line.
  private static func problems(_ found: CommandResult) -> String {
    let start = found.output.firstRange(of: "\"problems\"")?.lowerBound
    let text = found.output[(start ?? found.output.startIndex)...] + found.error
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many signed lines of the trail lack a detached file.
  private static let unwritten = """
    cd drafts/w.review; signed=$(grep -o '"statement":' trail.jsonl | wc -l)
    echo $((signed * 2 - $(ls signatures 2>/dev/null | wc -l)))
    """

  private func makeStarts(_ office: Office) throws {
    _ = try office.shell("cp -r drafts fresh")
    #expect(try office.run(SignedDraft.filler, ["submit", "w"]).status == .exited(0))
    _ = try office.shell("cp -r drafts submitted")
    #expect(try office.decide("approve").status == .exited(0))
    _ = try office.shell("cp -r drafts approved")
  }

  /// Everybody forgets what they have seen: putting the state before back is no deception here.
  private func reset(_ step: Step, _ office: Office) throws {
    _ = try office.shell(
      "rm -r drafts; cp -r \(step.start) drafts; rm -rf accounts/*/ziping/trails")
  }

  /// How long the step takes undisturbed, in milliseconds.
  private func time(_ step: Step, _ office: Office) throws -> Int {
    try reset(step, office)
    let start = ContinuousClock.now
    try kill(step, after: 60_000, office)
    return Int((ContinuousClock.now - start) / .milliseconds(1))
  }

  /// Kills so many turns of a loop (about a microsecond each) after the first file has come: then
  /// the step has begun to write.
  private func killWriting(_ step: Step, turns: Int, _ office: Office) throws {
    let quoted = arguments(step, office).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      exec 3<&0
      files() { set -- drafts/w.review/* drafts/w.review/*/*; count=$#; }
      files; before=$count
      '\(BuiltProgram.path("ziping"))' \(quoted) <&3 & process=$!
      while kill -0 $process 2>/dev/null && [ $count = $before ]; do files; done
      turn=0; while [ $turn -lt \(turns) ]; do turn=$((turn + 1)); done
      kill -KILL $process; wait $process
      """
    _ = try runCommand(
      "/bin/sh", ["-c", script], environment: office.environment(step.name),
      input: Office.secret, workingDirectory: office.folder.path)
  }

  /// Kills the step at that moment, and waits until it is gone: what `timeout` kills may outlive it,
  /// and still write while somebody looks.
  private func kill(_ step: Step, after milliseconds: Int, _ office: Office) throws {
    _ = try runCommand(
      BuiltProgram.path("ziping"), arguments(step, office),
      environment: office.environment(step.name), input: Office.secret,
      workingDirectory: office.folder.path, timeout: .milliseconds(milliseconds))
  }

  private func arguments(_ step: Step, _ office: Office) -> [String] {
    step.command + ["--data", office.folder.path, "--passphrase-fd", "0"]
  }
}
