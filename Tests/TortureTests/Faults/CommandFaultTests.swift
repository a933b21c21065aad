import Glibc
import PseudoTerminal
import Testing

/// Commands, each of whose calls on the data folder goes wrong once.
struct CommandFaultTests {
  private let ground: Ground

  init() throws { ground = try Ground() }

  /// In a short run, only the calls that change something meet most of the faults.
  static let kinds: [Fault] = {
    let failing =
      Scale.isLong
      ? [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EINTR, EMFILE, ENOMEM, ESTALE] : [EIO, EINTR]
    let others: [Fault.Kind] = [.failingLate(EIO), .half, .killed, .killedBehind, .clockBack]
    return (failing.map(Fault.Kind.failing) + others).map {
      Fault(kind: $0, hitsOnlyChanges: !Scale.isLong && $0 != .failing(EIO))
    } + [Fault(kind: .failing(ENOSPC), hitsOnlyChanges: true, lasts: true)]
  }()

  /// For commands that write with the same hand as `set`.
  static let fewKinds =
    Scale.isLong
    ? kinds
    : [.failing(EIO), .failingLate(EIO), .killed].map { Fault(kind: $0, hitsOnlyChanges: true) }

  @Test("set leaves the old text or the new one", arguments: kinds)
  func setting(_ fault: Fault) throws {
    let after = "新文本。"
    var saved = 0
    let calls = try ground.enumerate(fault) { fault in
      let result = try ground.run(
        ["set", Ground.id, "section.duties.text=" + after], under: fault)
      let text = try ground.text()
      expectAnswer(result, fault)
      #expect(text == Ground.before || text == after, "\(ground.met)")
      if result.status == .exited(0) { #expect(text == after, "\(ground.met)") }
      saved += text == after ? 1 : 0
      try expectUsable(fault)
    }
    Scale.say("set, \(fault.testDescription): \(calls) calls, new text after \(saved)")
    #expect(calls > 5)
  }

  @Test("new makes a whole draft or none", arguments: fewKinds)
  func making(_ fault: Fault) throws {
    let words = ["--rubric", "wuhua-2023", "--unit", "兴宁", "--year", "2023", "--id", "made"]
    let calls = try ground.enumerate(fault) { fault in
      let result = try ground.run(["new"] + words, under: fault)
      expectAnswer(result, fault)
      let isThere = ground.names(in: "data/drafts").contains("made.json")
      if isThere { #expect(try ground.text(of: "made") == "") }
      if result.status == .exited(0) { #expect(isThere, "\(ground.met)") }
      #expect(try ground.text() == Ground.before)
      try expectUsable(fault)
    }
    Scale.say("new, \(fault.testDescription): \(calls) calls")
    #expect(calls > 5)
  }

  @Test("export writes a whole document or none", arguments: fewKinds)
  func exporting(_ fault: Fault) throws {
    let file = ground.data + "/report.txt"
    try ground.reset()
    #expect(try ground.run(["export", Ground.id, "--output", file]).status == .exited(0))
    let whole = try ground.root.read("data/report.txt")
    let calls = try ground.enumerate(fault) { fault in
      let result = try ground.run(["export", Ground.id, "--output", file], under: fault)
      expectAnswer(result, fault)
      let written = try? ground.root.read("data/report.txt")
      #expect(written == nil || written == whole, "\(ground.met)")
      if result.status == .exited(0) { #expect(written == whole, "\(ground.met)") }
      #expect(try ground.text() == Ground.before)
    }
    Scale.say("export, \(fault.testDescription): \(calls) calls")
    #expect(calls > 5)
  }

  @Test("list shows the draft or says why not")
  func listing() throws {
    let calls = try ground.enumerate(Fault(kind: .failing(EIO))) { fault in
      let result = try ground.run(["list"], under: fault)
      if result.status == .exited(0) {
        #expect(result.output.contains(Ground.id), "\(ground.met)")
      } else {
        #expect((result.output + result.error).contains("EIO"), "\(result), \(ground.met)")
      }
    }
    Scale.say("list: \(calls) calls")
  }

  /// It succeeds, or says why not; it dies only of a kill.
  private func expectAnswer(_ result: CommandResult, _ fault: Fault) {
    guard fault.kind.isSurvivable else {
      let isKilled = result.status == .signalled(SIGKILL)
      #expect(isKilled == ground.hasHappened, "\(result)")
      return
    }
    guard case .exited(let code) = result.status else {
      Issue.record("\(fault.testDescription) ended it: \(result), \(ground.met)")
      return
    }
    if code != 0 { #expect(result.error.isChineseAdvice, "\(result.error), \(ground.met)") }
  }

  /// What the fault left behind stands in nobody's way.
  private func expectUsable(_ fault: Fault) throws {
    let again = try ground.run(["set", Ground.id, "cover.filler=曾翠兰"])
    #expect(again.status == .exited(0), "\(again.error), \(ground.met)")
    let strangers = ground.names(in: "data/drafts").filter { !$0.hasPrefix(".") && !$0.isOurs }
    #expect(strangers == [], "\(ground.met)")
  }
}

extension Fault: CustomTestStringConvertible {
  var testDescription: String {
    "\(hitsOnlyChanges ? "changes" : "calls") \(kind.testDescription)\(lasts ? " for good" : "")"
  }
}

extension String {
  /// The name of a file that the program keeps among drafts.
  fileprivate var isOurs: Bool { hasPrefix("blank.") || hasPrefix("made.") }
}
