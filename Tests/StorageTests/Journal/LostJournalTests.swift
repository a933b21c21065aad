import Evaluation
import FoundationEssentials
import Testing

@testable import Storage

/// Journals that cannot be read, and journals that are taken away while somebody writes.
struct LostJournalTests {
  private let folder: TemporaryFolder
  private let drafts: String
  private let journals: JournalStore
  private let draft: Draft

  init() throws {
    folder = try TemporaryFolder()
    drafts = folder.path + "/drafts"
    journals = JournalStore(folder: drafts)
    draft = try DraftStore(folder: drafts).create(
      try Shipped.sample().report, try #require(DraftID("a")))
  }

  private var path: String { drafts + "/a.journal" }
  private var journal: DraftJournal { DraftJournal(for: draft, by: "zhang@pc", isContinued: false) }

  /// Types at the end of a text, one step a character.
  private func type(_ text: String, _ report: inout Report, _ history: inout History) -> [EditStep]
  {
    let path = FieldPath.text(Section.ID("duties"))
    return text.compactMap { character in
      guard case .text(let old) = report[path] else { return nil }
      report[path] = .text(old + String(character))
      return history.record(
        Edit(.field(path), focus: path, from: .text(old), to: report[path], .typing))
    }
  }

  private var unsaved: Unsaved? {
    guard case .unsaved(let unsaved) = journals.finding(for: draft) else { return nil }
    return unsaved
  }

  @Test func `no journal is nothing, an unreadable one is not`() throws {
    #expect(journals.finding(for: draft) == .nothing)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(journals.finding(for: draft) == .unusable(.unreadable(.notAFile(path: path))))
    // It is kept with what is in it, and what is typed has a journal of its own.
    try folder.write("里面的", to: "drafts/a.journal/x")
    var (report, history) = (draft.report, History())
    try journal.append(type("甲", &report, &history))
    #expect(unsaved?.report == report)
    let aside = try #require(
      try FileManager.default.contentsOfDirectory(atPath: drafts + "/a.versions").first)
    #expect(try folder.text(of: "drafts/a.versions/\(aside)/x") == "里面的")
  }

  @Test func `a link in the journal's place is not followed, and lies with the old versions after`()
    throws
  {
    try folder.write("外面的文件", to: "outside")
    try makeLink(path, to: folder.path + "/outside")
    #expect(journals.finding(for: draft) == .unusable(.unreadable(.linked(path: path))))
    var (report, history) = (draft.report, History())
    try journal.append(type("甲", &report, &history))
    #expect(try folder.text(of: "outside") == "外面的文件")
    #expect(unsaved?.report == report)
    let aside = try FileManager.default.contentsOfDirectory(atPath: drafts + "/a.versions")
    #expect(aside.count == 1)
  }

  @Test func `a journal that is not its own is kept before another replaces it`() throws {
    try folder.write("别人的日志", to: "drafts/a.journal")
    try journal.rewrite(draft, History())
    #expect(journals.finding(for: draft) == .clean)
    let aside = try #require(
      try FileManager.default.contentsOfDirectory(atPath: drafts + "/a.versions").first)
    #expect(try folder.text(of: "drafts/a.versions/" + aside) == "别人的日志")
  }

  @Test func `a list can see which drafts have text that is not saved`() throws {
    var (report, history) = (draft.report, History())
    #expect(!journals.endsUnsaved(draft.id))
    let journal = journal
    try journal.append(type("甲乙", &report, &history))
    #expect(journals.endsUnsaved(draft.id))
    var open = draft
    try open.save(report)
    try journal.markSaved(open)
    #expect(!journals.endsUnsaved(draft.id))
    // A paste longer than what is looked at.
    try journal.append(type(String(repeating: "丙", count: 400), &report, &history).suffix(1))
    #expect(journals.endsUnsaved(draft.id))
    try open.save(report)
    try journal.markSaved(open)
    try folder.write(
      try folder.bytes(of: "drafts/a.journal") + Array("{\"at\"".utf8), to: "drafts/a.journal")
    #expect(journals.endsUnsaved(draft.id))
  }

  @Test func `a removed journal is noticed with the next flush and written again, whole`() throws {
    var (report, history) = (draft.report, History())
    let journal = journal
    try journal.append(type("甲乙", &report, &history))
    try journal.flush()
    #expect(!journal.lacksHistory)
    try FileManager.default.removeItem(atPath: path)
    try journal.append(type("丙", &report, &history))
    #expect(unsaved == nil)
    try journal.flush()
    #expect(journal.lacksHistory)
    #expect(unsaved?.report == report)
    // With the history it is complete.
    var now = draft
    now.report = report
    history.close()
    try journal.rewrite(now, history, isSaved: false)
    #expect(!journal.lacksHistory)
    try journal.append(type("丁", &report, &history))
    try journal.flush()
    history.close()
    #expect(unsaved?.report == report)
    #expect(unsaved?.history == history)
    #expect(unsaved?.fits == true)
  }

  @Test func `where everything is saved, a removed journal is begun with the next step`() throws {
    var (report, history) = (draft.report, History())
    let journal = journal
    try journal.append(type("甲", &report, &history))
    var open = draft
    try open.save(report)
    try journal.markSaved(open)
    try FileManager.default.removeItem(atPath: path)
    try journal.flush()
    #expect(!journal.lacksHistory)
    try journal.append(type("乙", &report, &history))
    try journal.flush()
    #expect(journal.lacksHistory)
    guard case .unsaved(let found) = journals.finding(for: open) else {
      Issue.record("nothing found")
      return
    }
    #expect(found.report == report)
  }

  @Test func `another file in its place is kept, not written into`() throws {
    var (report, history) = (draft.report, History())
    let journal = journal
    try journal.append(type("甲", &report, &history))
    try FileManager.default.removeItem(atPath: path)
    try folder.write("别人的", to: "drafts/a.journal")
    try journal.append(type("乙", &report, &history))
    try journal.flush()
    #expect(unsaved?.report == report)
    let aside = try #require(
      try FileManager.default.contentsOfDirectory(atPath: drafts + "/a.versions").first)
    #expect(try folder.text(of: "drafts/a.versions/" + aside) == "别人的")
  }

  @Test func `a folder that was moved is said, and gets everything once it is back`() throws {
    var (report, history) = (draft.report, History())
    let journal = journal
    try journal.append(type("甲", &report, &history))
    try FileManager.default.moveItem(atPath: drafts, toPath: folder.path + "/away")
    try journal.append(type("乙", &report, &history))
    #expect(throws: StorageError.folderGone(path: drafts)) { try journal.flush() }
    #expect(throws: StorageError.folderGone(path: drafts)) {
      try journal.append(type("丙", &report, &history))
    }
    var open = draft
    #expect(throws: StorageError.folderGone(path: drafts)) { try open.save(report) }
    // Nothing was written yet that could lack anything.
    #expect(!journal.lacksHistory)
    try FileManager.default.moveItem(atPath: folder.path + "/away", toPath: drafts)
    try journal.append(type("丁", &report, &history))
    try journal.flush()
    #expect(journal.lacksHistory)
    #expect(unsaved?.report == report)
    try open.save(report)
    try journal.markSaved(open)
    #expect(journals.finding(for: open) == .clean)
  }
}
