import Evaluation
import Glibc
import Testing

@testable import Storage

/// The journal beside a draft, from the first key to the next start.
struct DraftJournalTests {
  private let folder: TemporaryFolder
  private let store: DraftStore
  private let journals: JournalStore
  private var draft: Draft
  private let id: DraftID

  init() throws {
    folder = try TemporaryFolder()
    id = try #require(DraftID("a"))
    store = DraftStore(folder: folder.path)
    journals = JournalStore(folder: folder.path)
    draft = try store.create(try Shipped.sample().report, id)
  }

  private func journal(isContinued: Bool = false) -> DraftJournal {
    DraftJournal(for: draft, by: "zhang@pc", isContinued: isContinued)
  }

  /// Types at the end of a text, one step a character.
  private func type(
    _ text: String, _ report: inout Report, _ history: inout History
  ) -> [EditStep] {
    let path = FieldPath.text(Section.ID("duties"))
    return text.compactMap { character in
      guard case .text(let old) = report[path] else { return nil }
      report[path] = .text(old + String(character))
      return history.record(
        Edit(.field(path), focus: path, from: .text(old), to: report[path], .typing))
    }
  }

  @Test func `what was typed and not saved comes back, with its history`() throws {
    var (report, history) = (draft.report, History())
    let journal = journal()
    for step in type("甲乙丙", &report, &history) { try journal.append([step]) }
    let found = journals.finding(for: draft)
    guard case .unsaved(let unsaved) = found else {
      Issue.record("\(found)")
      return
    }
    history.close()
    #expect(unsaved.report == report)
    #expect(unsaved.history == history)
    #expect(unsaved.base == draft.report)
    #expect(unsaved.fits)
    #expect(unsaved.author == "zhang@pc")
    #expect(unsaved.damage == nil)
    #expect(try folder.permissions(of: "a.journal") == 0o600)
  }

  /// As importing last year does: the report of the year before, and a text of it.
  private func importLastYear(
    _ report: inout Report, _ history: inout History
  ) throws -> [EditStep] {
    let year = LastYear(try Shipped.sample().report, draft: "w-2022")
    let path = FieldPath.text(Section.ID("duties"))
    var steps: [EditStep] = []
    for (place, content) in [(.lastYear, .lastYear(year)), (.field(path), .text("去年的。"))]
      as [(EditPlace, FieldContent)]
    {
      var edit = Edit(place, focus: path, from: report[place], to: content, .whole)
      edit.isContinued = !steps.isEmpty
      report[place] = content
      if let step = history.record(edit) { steps.append(step) }
      history.close()
    }
    return steps
  }

  @Test func `last year comes back whole, and is undone in one step`() throws {
    var (report, history) = (draft.report, History())
    try journal().append(try importLastYear(&report, &history))
    let unsaved = try #require(journals.finding(for: draft).unsaved)
    #expect(unsaved.report == report)
    #expect(unsaved.report.lastYear?.facts.count == draft.report.facts.count)
    var undone = unsaved.report
    var past = unsaved.history
    for edit in past.takeBack() { undone[edit.place] = edit.before }
    #expect(undone == draft.report)
  }

  @Test func `last year can still be undone after the draft was closed`() throws {
    var (saved, history) = (draft, History())
    let journal = journal()
    try journal.append(try importLastYear(&saved.report, &history))
    saved = try DraftStore.save(saved)
    try journal.markSaved(saved)
    #expect(journals.finding(for: saved) == .clean)
    #expect(journals.history(of: saved) == history)
  }

  @Test
  func `an older journal that does not say last year takes it from the file that it saved to`()
    throws
  {
    var (saved, history) = (draft, History())
    let journal = journal()
    try journal.append(type("甲", &saved.report, &history))
    // Journals of before: the import is in the file, and no line says so.
    saved.report.lastYear = LastYear(try Shipped.sample().report, draft: "w-2022")
    saved = try DraftStore.save(saved)
    try journal.markSaved(saved)
    history.close()
    #expect(journals.history(of: saved) == history)
    var later = saved.report
    try journal.append(type("乙", &later, &history))
    let unsaved = try #require(journals.finding(for: saved).unsaved)
    #expect(unsaved.report == later)
    #expect(unsaved.report.lastYear == saved.report.lastYear)
    #expect(unsaved.base == saved.report)
  }

  @Test func `after saving the journal is clean, and keeps what can be undone`() throws {
    var (saved, history) = (draft, History())
    let journal = journal()
    try journal.append(type("甲", &saved.report, &history))
    saved = try DraftStore.save(saved)
    try journal.markSaved(saved)
    #expect(journals.finding(for: saved) == .clean)
    history.close()
    #expect(journals.history(of: saved) == history)
    #expect(try store.load(id).report == saved.report)
  }

  @Test func `a crash between saving and the mark leaves nothing to ask`() throws {
    var (saved, history) = (draft, History())
    try journal().append(type("甲乙", &saved.report, &history))
    saved = try DraftStore.save(saved)
    #expect(journals.finding(for: saved) == .nothing)
  }

  @Test func `the next session goes on in the same file`() throws {
    var (saved, history) = (draft, History())
    var first: DraftJournal? = journal()
    try first?.append(type("甲", &saved.report, &history))
    saved = try DraftStore.save(saved)
    try first?.markSaved(saved)
    first = nil
    let second = DraftJournal(for: saved, by: "zhang@pc", isContinued: true)
    var later = saved.report
    try second.append(type("乙", &later, &history))
    guard case .unsaved(let unsaved) = journals.finding(for: saved) else {
      Issue.record("nothing found")
      return
    }
    #expect(unsaved.report == later)
    #expect(unsaved.history.done.count == history.done.count)
    #expect(unsaved.base == saved.report)
  }

  @Test func `a tail that is cut off anywhere costs only the steps that it held`() throws {
    var (report, history) = (draft.report, History())
    var reports = [report]
    let journal = journal()
    for character in ["甲", "\u{1F469}\u{200D}\u{1F4BB}", "\"", "\n"] {
      try journal.append(type(character, &report, &history))
      reports.append(report)
    }
    let bytes = try folder.bytes(of: "a.journal")
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for cut in ends[1]...bytes.count {
      try folder.write(Array(bytes[..<cut]), to: "a.journal")
      let whole = ends.count { $0 <= cut } - 2
      switch journals.finding(for: draft) {
      case .nothing: #expect(whole == 0)
      case .unsaved(let unsaved):
        #expect(unsaved.report == reports[whole])
        #expect((unsaved.damage == nil) == ends.contains(cut))
      case .clean, .unusable: Issue.record("cut at \(cut)")
      }
    }
  }

  @Test func `a file changed by somebody else is noticed, and the base is known`() throws {
    var (report, history) = (draft.report, History())
    try journal().append(type("甲", &report, &history))
    var other = draft
    other.report.cover[.filler] = "李四"
    other = try DraftStore.save(other)
    guard case .unsaved(let unsaved) = journals.finding(for: other) else {
      Issue.record("nothing found")
      return
    }
    #expect(!unsaved.fits)
    #expect(unsaved.base == draft.report)
    #expect(unsaved.report == report)
  }

  @Test func `a journal of another draft is never used`() throws {
    var (report, history) = (draft.report, History())
    try journal().append(type("甲", &report, &history))
    try folder.write(try folder.bytes(of: "a.journal"), to: "b.journal")
    let other = try store.create(draft.report, try #require(DraftID("b")))
    #expect(journals.finding(for: other) == .unusable(.otherDraft(id)))
    // It is set aside, not written over, when the draft's own begins.
    let journal = DraftJournal(for: other, by: "x@y", isContinued: false)
    try journal.append([.undone])
    #expect(try folder.names.contains("b.versions"))
    #expect(try folder.text(of: "b.journal").contains("\"draft\":\"b\""))
  }

  @Test func `beginning anew keeps the history in fewer lines`() throws {
    var (saved, history) = (draft, History())
    let journal = journal()
    try journal.append(type("甲乙丙丁", &saved.report, &history))
    if case let edits = history.takeBack(), !edits.isEmpty {
      for edit in edits { saved.report[edit.place] = edit.before }
      try journal.append([.undone])
    }
    try journal.append(type("戊", &saved.report, &history))
    saved = try DraftStore.save(saved)
    try journal.rewrite(saved, history)
    history.close()
    #expect(journals.finding(for: saved) == .clean)
    #expect(journals.history(of: saved) == history)
    #expect(try folder.text(of: "a.journal").split(separator: "\n").count == 4)
    var later = saved.report
    try journal.append(type("己", &later, &history))
    guard case .unsaved(let unsaved) = journals.finding(for: saved) else {
      Issue.record("nothing found")
      return
    }
    #expect(unsaved.report == later)
  }

  @Test func `a newer journal and a damaged head are said, not used`() throws {
    try folder.write("{\"journal\":2,\"draft\":\"a\"}\n", to: "a.journal")
    #expect(journals.finding(for: draft) == .unusable(.newer(format: 2)))
    try folder.write("{\"journal\":1,\"dra", to: "a.journal")
    guard case .unusable(.damaged) = journals.finding(for: draft) else {
      Issue.record("used")
      return
    }
  }

  @Test func `what is typed while a flush goes on is kept in its order`() throws {
    var (report, history) = (draft.report, History())
    let journal = journal()
    for step in type(String(repeating: "甲乙丙丁", count: 50), &report, &history) {
      try journal.append([step])
      try journal.beginFlush()
    }
    try journal.flush()
    guard case .unsaved(let unsaved) = journals.finding(for: draft) else {
      Issue.record("nothing to restore")
      return
    }
    #expect(unsaved.report == report)
    #expect(unsaved.damage == nil)
  }

  @Test func `a flush has an end, and says what came of it`() throws {
    var flush = BackgroundFlush(of: -1, in: nil)
    #expect(flush?.code() == EBADF)
    let file = open(folder.path + "/a.json", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    flush = BackgroundFlush(of: file, in: try Folder(opening: folder.path))
    #expect(flush?.code() == 0)
  }
}
