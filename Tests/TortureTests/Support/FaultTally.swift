import Glibc
import PseudoTerminal
import Testing

/// What a proof with faults came to: one line for the log.
struct FaultTally {
  let proof: String
  private var kinds = 0
  private var runs = 0
  private var mostCalls = 0
  private var done = 0
  private var refused = 0
  private var killed = 0

  init(_ proof: String) { self.proof = proof }

  /// One kind of fault has met each of so many calls.
  mutating func add(calls: Int) {
    kinds += 1
    mostCalls = max(mostCalls, calls)
    runs += calls
  }

  /// It succeeds, or says why not; it dies only of a kill.
  mutating func add(_ result: CommandResult, _ fault: Fault, on ground: Ground) {
    guard fault.kind.isSurvivable else {
      killed += ground.hasHappened ? 1 : 0
      #expect((result.status == .signalled(SIGKILL)) == ground.hasHappened, "\(result)")
      return
    }
    switch result.status {
    case .exited(0): done += 1
    case .exited:
      refused += 1
      #expect(result.error.isChineseAdvice, "\(result.error), \(ground.met)")
    case .signalled: Issue.record("\(fault.testDescription): \(result), \(ground.met)")
    }
  }

  /// A session on the screen ended well, or said what went wrong.
  mutating func add(told: Bool) {
    if told { refused += 1 } else { done += 1 }
  }

  /// The process died of it.
  mutating func addKill() { killed += 1 }

  func say() {
    Scale.say(
      "faults, \(proof): \(mostCalls) calls, each under \(kinds) kinds of fault, \(runs) runs: "
        + "\(done) done all the same, \(refused) told, \(killed) killed; damaged 0, next action "
        + "failed 0")
    #expect(mostCalls > 5)
  }
}
