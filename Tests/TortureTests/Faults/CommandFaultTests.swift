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
      ? [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EINTR, EMFILE, ENOMEM, ESTALE] : [EIO]
    let others: [Fault.Kind] =
      Scale.isLong
      ? [.failingLate(EIO), .half, .killed, .killedBehind, .clockBack]
      : [.half, .killedBehind, .clockBack]
    return (failing.map(Fault.Kind.failing) + others).map {
      Fault(kind: $0, hitsOnlyChanges: !Scale.isLong && $0 != .failing(EIO))
    } + [Fault(kind: .failing(ENOSPC), hitsOnlyChanges: true, lasts: true)]
  }()

  /// For commands that write with the same hand as `set`.
  static let fewKinds =
    Scale.isLong
    ? kinds
    : [.failing(EIO), .failingLate(EIO)].map { Fault(kind: $0, hitsOnlyChanges: true) }

  @Test func `set leaves the old text or the new one`() throws {
    let after = "新文本。"
    try enumerate("set", Self.kinds, ["set", Ground.id, "section.duties.text=" + after]) { result in
      let text = try ground.text()
      #expect(text == Ground.before || text == after, "\(ground.met)")
      if result.status == .exited(0) { #expect(text == after, "\(ground.met)") }
      try expectUsable()
    }
  }

  @Test func `new makes a whole draft or none`() throws {
    let words = ["--rubric", "wuhua-2023", "--unit", "兴宁", "--year", "2023", "--id", "made"]
    try enumerate("new", Self.fewKinds, ["new"] + words) { result in
      let isThere = ground.names(in: "data/drafts").contains("made.json")
      if isThere { #expect(try ground.text(of: "made") == "") }
      if result.status == .exited(0) { #expect(isThere, "\(ground.met)") }
      #expect(try ground.text() == Ground.before)
      // Where it is there, its name is taken; where it is not, it can be made now.
      let again = try ground.run(["new"] + words)
      #expect((again.status == .exited(0)) == !isThere, "\(again.error), \(ground.met)")
      try expectUsable()
    }
  }

  @Test func `export writes a whole document or none`() throws {
    let file = ground.data + "/report.txt"
    let command = ["export", Ground.id, "--output", file]
    #expect(try ground.run(command).status == .exited(0))
    let whole = try ground.root.read("data/report.txt")
    try enumerate("export", Self.fewKinds, command) { result in
      let written = try? ground.root.read("data/report.txt")
      #expect(written == nil || written == whole, "\(ground.met)")
      if result.status == .exited(0) { #expect(written == whole, "\(ground.met)") }
      #expect(try ground.text() == Ground.before)
      let again = try ground.run(command + ["--force"])
      #expect(again.status == .exited(0), "\(again.error), \(ground.met)")
      #expect(try ground.root.read("data/report.txt") == whole, "\(ground.met)")
    }
  }

  @Test func `import makes a whole draft or none`() throws {
    try ground.root.write(
      "封面\n单位名称：兴宁局\n一、基本情况\n部门主要职责\n负责社保。\n", to: "by-hand.txt")
    let words = ["import", "by-hand.txt", "--rubric", "wuhua-2023", "--year", "2023"]
    let command = words + ["--unit", "兴宁局", "--id", "made"]
    #expect(try ground.run(command).status == .exited(0))
    let whole = try ground.root.read("data/drafts/made.json")
    try enumerate("import", Self.fewKinds, command) { result in
      let made = try? ground.root.read("data/drafts/made.json")
      #expect(made == nil || made == whole, "\(ground.met)")
      if result.status == .exited(0) { #expect(made == whole, "\(ground.met)") }
      #expect(try ground.text() == Ground.before)
      let again = try ground.run(command)
      #expect((again.status == .exited(0)) == (made == nil), "\(again.error), \(ground.met)")
      try expectUsable()
    }
  }

  @Test func `list shows the draft or says why not`() throws {
    let calls = try ground.enumerate(Fault(kind: .failing(EIO))) { fault in
      let result = try ground.run(["list"], under: fault)
      if result.status == .exited(0) {
        #expect(result.output.contains(Ground.id), "\(ground.met)")
      } else {
        #expect((result.output + result.error).contains("EIO"), "\(result), \(ground.met)")
      }
    }
    Scale.say("faults, list: \(calls) calls under EIO, shown or told")
  }

  /// Runs a command once for each call and each kind of fault, and looks at what it left.
  private func enumerate(
    _ name: String, _ kinds: [Fault], _ command: [String], _ look: (CommandResult) throws -> Void
  ) throws {
    var tally = FaultTally(name)
    for fault in kinds {
      let calls = try ground.enumerate(fault) { fault in
        let result = try ground.run(command, under: fault)
        tally.add(result, fault, on: ground)
        try look(result)
      }
      tally.add(calls: calls)
    }
    tally.say()
  }

  /// What the fault left behind stands in nobody's way.
  private func expectUsable() throws {
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
