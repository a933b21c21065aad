import Evaluation
import Glibc
import PseudoTerminal
import ReviewProof
import Storage

/// How long the supervisor's queue takes in the real program: many submitted reports, opened by a
/// supervisor in a terminal of 80 × 24.
///
/// Cold is a user who has not opened the queue before (the system's own file cache is warm in
/// both); warm is the same user's next start. Each time runs from F8 to the frame that says how
/// many reports there are, in their final order.
struct QueueBench {
  let draft: SignedDraft
  let folder: String
  let count: Int

  static let limit = 150.0

  func run() throws {
    try fill()
    let cold = try open()
    let warm = try (1...5).map { _ in try open() }
    let whole = warm.map(\.whole).sorted()[2]
    let first = warm.map(\.first).sorted()[2]
    print(
      "queue of \(count), first rows: cold \(cold.first) ms, warm \(first) ms; whole list in order: "
        + "cold \(cold.whole) ms, warm \(whole) ms (limit \(Int(QueueBench.limit)), "
        + (Double(whole) <= QueueBench.limit ? "kept)" : "MISSED)"))
  }

  /// Somebody without a key: a submission by name alone is none of whoever has one.
  private static let filler = "赵填报"

  private func enroll() throws {
    guard var roster = try draft.data.people.load()?.roster else { return }
    roster.people.append(Person(name: QueueBench.filler, roles: [.filler]))
    let bytes = PeopleStore.bytes(of: roster)
    try draft.data.people.save(
      bytes, signature: draft.keys.sign(bytes, as: SignedDraft.administrator))
  }

  /// The sample again and again, each with a unit of its own, submitted.
  private func fill() throws {
    try enroll()
    var report = try draft.store.load().draft.report
    let mark = Mark.ofProcess(name: QueueBench.filler)
    for number in 1...count {
      report.cover[.unit] = "测试单位\(number)"
      guard let id = DraftID("测试单位\(number)-2023") else { continue }
      _ = try draft.data.drafts.create(report, id)
      let store = ReviewStore(drafts: draft.data.drafts, id: id)
      let file = try store.settled(by: mark)
      let step = TrailEvent.Step(action: .submit, revision: report.revision, version: file.digest)
      _ = try store.record(
        .step(step), state: .submitted, by: mark, expecting: file.trail.head)
    }
  }

  /// Milliseconds from F8 to the first rows, and to the whole list.
  private func open() throws -> (first: Int, whole: Int) {
    let terminal = try PseudoTerminal(
      program: BuiltProgram.path("ziping"),
      arguments: ["--data", folder, "--as", SignedDraft.reviewer],
      environment: ["HOME": folder + "/home"],
      columns: 80, rows: 24, workingDirectory: folder)
    defer { terminal.kill() }
    try terminal.waitFor(text: SignedDraft.reviewer)
    terminal.settle(quiet: .milliseconds(800))
    let start = SuspendingClock().now
    terminal.send(.f(8))
    try terminal.waitUntil("the first rows") { rows in
      let text = rows.joined()
      return text.contains("自何时起") && text.contains("测试单位")
    }
    let first = start.duration(to: terminal.lastOutputTime)
    try terminal.waitFor(text: "\(count) 份报告。", timeout: .seconds(120))
    let whole = start.duration(to: terminal.lastOutputTime)
    // What was read is kept for the next start.
    terminal.settle(quiet: .milliseconds(500))
    terminal.send(.ctrl("q"))
    _ = try? terminal.waitForExit(timeout: .seconds(3))
    return (Int(first / .milliseconds(1)), Int(whole / .milliseconds(1)))
  }
}
