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
    var states: [String]
    var milliseconds: Int
  }

  private static let steps = [
    Step(
      command: ["submit", "w"], name: SignedDraft.filler, states: ["draft", "submitted"],
      milliseconds: 120),
    Step(
      command: ["return", "w", "--reason", "x"], name: SignedDraft.reviewer,
      states: ["submitted", "returned"], milliseconds: 120),
    Step(
      command: ["approve", "w", "--passphrase-fd", "0"], name: SignedDraft.reviewer,
      states: ["submitted", "approved"], milliseconds: 600),
  ]

  /// `REVIEW_KILLS=300` in `make proofs`.
  private static var count: Int {
    getenv("REVIEW_KILLS").flatMap { Int(String(cString: $0)) } ?? 12
  }

  @Test func `a kill leaves the state before or after, and a trail without a gap`() throws {
    let office = try Office()
    let isSubmitted = try office.run(SignedDraft.filler, ["submit", "w"]).status
    #expect(isSubmitted == .exited(0))
    _ = try office.shell("cp -r drafts submitted; rm -r drafts/w.review; cp -r drafts fresh")
    var (before, after) = (0, 0)
    for round in 0..<Self.count {
      let step = Self.steps[round % Self.steps.count]
      let start = step.states[0] == "draft" ? "fresh" : "submitted"
      _ = try office.shell("rm -r drafts; cp -r \(start) drafts")
      let time = "0." + String(1000 + Int.random(in: 0..<step.milliseconds)).dropFirst()
      let quoted = (step.command + ["--data", office.folder.path]).map { "'\($0)'" }
      _ = try runCommand(
        "/bin/sh",
        [
          "-c",
          "timeout -s KILL \(time) '\(BuiltProgram.path("ziping"))' \(quoted.joined(separator: " "))",
        ],
        environment: office.environment(step.name), input: "for tests only\n",
        workingDirectory: office.folder.path)
      let found = try office.run(SignedDraft.reviewer, ["verify", "w", "--json"])
      let state = step.states.first { found.output.contains("\"state\": \"\($0)\"") }
      #expect(state != nil, "\(found)")
      #expect(found.status == .exited(0) || onlyFilesMissing(found.output), "\(time) \(found)")
      if state == step.states[0] { before += 1 } else { after += 1 }
    }
    print("kills: \(Self.count), state before: \(before), after: \(after)")
  }

  /// Killed between the line and the detached files, which the next command writes again.
  private func onlyFilesMissing(_ output: String) -> Bool {
    let problems = output.split(separator: "\n").filter {
      $0.contains("。") && !$0.contains("signature_text")
    }
    return problems.allSatisfy { $0.contains("的签名文件缺失") }
  }
}
