import Evaluation
import Glibc
import Testing

@testable import Storage

/// A clock that is set back, or far off, costs nothing but a time on the screen.
struct ClockTests {
  private let folder: TemporaryFolder
  private let draft: Draft

  init() throws {
    folder = try TemporaryFolder()
    draft = try DraftStore(folder: folder.path).create(
      try Shipped.sample().report, try #require(DraftID("a")))
  }

  private func step(_ text: String, _ report: inout Report) -> EditStep {
    let before = report[.cover(.filler)]
    report[.cover(.filler)] = .text(text)
    return .edited(
      Edit(
        .field(.cover(.filler)), focus: .cover(.filler), from: before, to: .text(text), .whole),
      joins: false)
  }

  @Test(
    "Steps keep their order, whatever the clock says",
    arguments: [
      [1_000_000, 999_000, 998_000], [2_000_000_000, 0, 1], [5, 5, 5],
    ])
  func order(_ seconds: [Int]) throws {
    var report = draft.report
    let journal = DraftJournal(for: draft, by: "x@y", isContinued: false)
    for (index, second) in seconds.enumerated() {
      try journal.append(
        [step("第\(index)次", &report)], at: JournalMoment(seconds: second))
    }
    guard case .unsaved(let unsaved) = JournalStore(folder: folder.path).finding(for: draft) else {
      Issue.record("nothing found")
      return
    }
    #expect(unsaved.report == report)
    #expect(unsaved.since.seconds == seconds.min())
    #expect(unsaved.until.seconds == seconds.max())
  }

  @Test func `a saving behind which the clock was set back is still the last one`() throws {
    var open = draft
    var report = draft.report
    let journal = DraftJournal(for: draft, by: "x@y", isContinued: false)
    try journal.append([step("甲", &report)], at: JournalMoment(seconds: 2_000_000))
    try open.save(report)
    try journal.markSaved(open, at: JournalMoment(seconds: 1_000_000))
    let journals = JournalStore(folder: folder.path)
    #expect(journals.finding(for: open) == .clean)
    try journal.append([step("乙", &report)], at: JournalMoment(seconds: 500_000))
    guard case .unsaved(let unsaved) = journals.finding(for: open) else {
      Issue.record("nothing found")
      return
    }
    #expect(unsaved.report == report)
    #expect(unsaved.fits)
  }

  @Test(
    "A clock that is far off makes no line that cannot be read",
    arguments: [
      (-1, "1970-01-01T00:00:00Z"), (Int.min, "1970-01-01T00:00:00Z"),
      (Int.max, "9999-12-31T23:59:59Z"), (1_713_775_200, "2024-04-22T08:40:00Z"),
    ])
  func farOff(_ clock: Int, _ text: String) {
    #expect(JournalMoment(clock: clock).text == text)
    #expect(JournalMoment(text) == JournalMoment(clock: clock))
  }

  @Test func `a lock from the future is judged by machine and process, not by its time`() throws {
    let locks = LockStore(folder: folder.path)
    var holder = LockHolder.own
    holder.since = JournalMoment(seconds: 4_000_000_000)
    holder.boot = "another run"
    try folder.write(holder.text, to: ".a.lock")
    guard case .taken(let lock) = locks.take(draft.id) else {
      Issue.record("not taken")
      return
    }
    #expect(lock.leftBy?.boot == "another run")
  }

  @Test func `temporary files that were left are removed by their names, not by their age`() throws
  {
    let left = [".a.json.1.2.tmp", ".a.journal.99999.4294967295.tmp"]
    let others = [
      ".a.json.1.2.tmp.bak", ".a.journal.json.1.2.tmp", ".b.json.1.2.tmp", ".a.lock",
      ".a.json.\(getpid()).2.tmp", ".a.json.1.tmp",
    ]
    for name in left + others { try folder.write("x", to: name) }
    Leftovers(of: draft.id, in: folder.path).remove()
    #expect(try folder.names.filter { $0.hasPrefix(".") } == others.sorted())
    #expect(try DraftStore(folder: folder.path).load(draft.id) == draft)
  }
}
