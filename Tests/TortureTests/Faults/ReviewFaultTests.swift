import Evaluation
import Glibc
import PseudoTerminal
import Storage
import Testing

/// Submitting, asking, returning, approving, signing, packing: each call goes wrong once.
struct ReviewFaultTests {
  /// A step of the review, and the states before and after it.
  struct Step: Sendable, CustomTestStringConvertible {
    var name: String
    var command: [String]
    var before: ReviewState
    var after: ReviewState
    /// Too slow for a short run: it takes a passphrase.
    var isSlow = false
    var testDescription: String { name }
  }

  private static let filler = ["--as", Office.filler]
  private static let reviewer = ["--as", Office.reviewer]
  private static let signing = reviewer + ["--passphrase-fd", "0"]

  static let steps = [
    Step(
      name: "submit", command: ["submit", "blank", "--note", "请审"] + filler, before: .draft,
      after: .submitted),
    Step(
      name: "query ask",
      command: ["query", "ask", "blank", "cover.telephone", "对吗？"] + reviewer,
      before: .submitted, after: .submitted),
    Step(
      name: "return", command: ["return", "blank", "--reason", "请改"] + signing,
      before: .submitted, after: .returned, isSlow: true),
    Step(
      name: "set, recorded", command: ["set", "blank", "cover.telephone=1"] + filler,
      before: .returned, after: .draft),
    Step(
      name: "evidence add",
      command: ["evidence", "add", "blank", "systems", "file.txt", "--copy"]
        + filler, before: .draft, after: .draft),
    Step(
      name: "query answer", command: ["query", "answer", "blank", "1", "已改"] + filler,
      before: .draft, after: .draft),
    Step(
      name: "submit again", command: ["submit", "blank"] + filler, before: .draft,
      after: .submitted),
    Step(
      name: "query close", command: ["query", "close", "blank", "1"] + reviewer,
      before: .submitted, after: .submitted),
    Step(
      name: "approve", command: ["approve", "blank"] + signing, before: .submitted,
      after: .approved, isSlow: true),
    Step(
      name: "sign", command: ["sign", "blank"] + signing, before: .approved, after: .signed,
      isSlow: true),
    Step(
      name: "pack", command: ["pack", "blank", "--output", "data/w.parcel", "--force"],
      before: .signed,
      after: .signed),
    Step(
      name: "reopen", command: ["reopen", "blank", "--reason", "补正"] + signing,
      before: .signed, after: .reopened, isSlow: true),
  ]

  /// In a short run the steps that write most, under few faults.
  private static let short: Set<String> = ["submit", "set, recorded"]

  @Test func `each step leaves the state before it or after it, and a trail without a fault`()
    throws
  {
    let ground = try Ground.office()
    // Keys and the roster's serial number are files of the storage module too.
    ground.watched = ground.root.path
    try ground.root.write("佐证\n", to: "file.txt")
    for (place, step) in Self.steps.enumerated() {
      if Scale.isLong || Self.short.contains(step.name) { try enumerate(step, on: ground) }
      try ground.reset()
      let done = try ground.run(step.command, input: Office.passphrase)
      #expect(done.status == .exited(0), "\(step.name): \(done.error)")
      #expect(try ground.review().review.state == step.after, "\(step.name)")
      try ground.keep(as: "stage-\(place)")
      try ground.goBack(to: "stage-\(place)")
    }
  }

  /// A line that says so stays in the trail for ever, and nobody has touched anything.
  @Test func `a count that the disk does not give for once is not taken for removed`() throws {
    let ground = try Ground.office()
    let (submit, ask) = (Self.steps[0], Self.steps[1])
    #expect(try ground.run(submit.command, input: Office.passphrase).status == .exited(0))
    try ground.keep(as: "submitted")
    try ground.goBack(to: "submitted")
    ground.watched = ground.root.file("data/drafts/blank.review")
    let calls = try ground.enumerate(Fault(kind: .failing(EIO))) { fault in
      let result = try ground.run(ask.command, input: Office.passphrase, under: fault)
      if result.status != .exited(0) { #expect(result.error.isChineseAdvice, "\(result.error)") }
      try expectSound(ask, result, on: ground)
      try expectGoingOn(ask, on: ground)
      try expectNothingOff(ask, on: ground)
    }
    #expect(calls > 5)
  }

  private static let kinds: [Fault] = {
    let kinds: [Fault.Kind] =
      Scale.isLong
      ? [
        .failing(EIO), .failing(ENOSPC), .failing(EINTR), .failingLate(EIO), .half, .killed,
        .killedBehind,
      ] : [.failing(EIO), .killedBehind]
    return kinds.map { Fault(kind: $0, hitsOnlyChanges: !Scale.isLong || $0 != .failing(EIO)) }
  }()

  private func enumerate(_ step: Step, on ground: Ground) throws {
    var tally = FaultTally(step.name)
    for fault in Self.kinds where !step.isSlow || fault.hitsOnlyChanges {
      let calls = try ground.enumerate(fault) { fault in
        let result = try ground.run(step.command, input: Office.passphrase, under: fault)
        tally.add(result, fault, on: ground)
        try expectSound(step, result, on: ground)
        // Nothing is off for whoever comes next, be it `verify` or the next step.
        let isFirst = fault.call.isMultiple(of: 2)
        if isFirst || Scale.isLong { try expectNothingOff(step, on: ground) }
        try expectGoingOn(step, on: ground)
        if !isFirst || Scale.isLong { try expectNothingOff(step, on: ground) }
      }
      tally.add(calls: calls)
    }
    tally.say()
  }

  /// Draft and trail can be read, and are what they were or what they should become.
  private func expectSound(_ step: Step, _ result: CommandResult, on ground: Ground) throws {
    let file = try ground.review()
    #expect(file.trail.fault == nil, "\(step.name), \(ground.met)")
    let state = file.review.state
    #expect([step.before, step.after].contains(state), "\(step.name): \(state), \(ground.met)")
    if result.status == .exited(0) { #expect(state == step.after, "\(step.name), \(ground.met)") }
  }

  private func expectNothingOff(_ step: Step, on ground: Ground) throws {
    let found = try ground.run(["verify", Ground.id])
    #expect(found.status == .exited(0), "\(step.name), \(ground.met): \(found.output)")
  }

  /// The same command again succeeds or, where the step was taken after all, is refused by the
  /// state; then the step has been taken.
  private func expectGoingOn(_ step: Step, on ground: Ground) throws {
    let wasTaken = try ground.review().review.state == step.after && step.before != step.after
    let again = try ground.run(step.command, input: Office.passphrase)
    if !wasTaken, step.before != step.after {
      #expect(again.status == .exited(0), "\(step.name): \(again.error), \(ground.met)")
    } else if again.status != .exited(0) {
      #expect(again.error.contains("。"), "\(step.name): \(again.error), \(ground.met)")
    }
    let file = try ground.review()
    #expect(file.review.state == step.after, "\(step.name), \(ground.met)")
    #expect(file.trail.fault == nil && file.isRecorded, "\(step.name), \(ground.met)")
  }
}
