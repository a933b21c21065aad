import Evaluation
import Testing

@testable import Storage

/// What the trail says of two people's changes that were brought together.
struct MergeTrailTests {
  private let folder: TemporaryFolder
  private let store: DraftStore
  private let base: Draft
  private let rubric: Rubric

  init() throws {
    folder = try TemporaryFolder()
    store = DraftStore(folder: folder.path)
    rubric = try Shipped.rubrics.load("wuhua-2023").rubric
    base = try store.create(try Shipped.sample().report, try #require(DraftID("a")))
  }

  private var entries: [TrailEntry] {
    get throws { try ReviewStore(drafts: store, id: base.id).load().entries }
  }

  /// 李四 saves; 张三 has changed the same two fields and one of his own.
  private func meeting() throws -> ReportMerge {
    var (theirs, mine) = (base.report, base.report)
    theirs.cover[.filler] = "李四填"
    theirs.texts["duties"] = (theirs.texts["duties"] ?? "") + "他们的话。"
    mine.cover[.filler] = "张三填"
    mine.texts["duties"] = (mine.texts["duties"] ?? "") + "我们的话。"
    mine.cover[.telephone] = "1234567"
    var other = base
    try other.save(theirs, by: .ofProcess(name: "李四"))
    return ReportMerge(base: base.report, mine: mine, theirs: theirs, by: rubric)
  }

  private func decide(_ merge: inout ReportMerge, _ sides: [FieldPath: ReportMerge.Side]) {
    for (index, item) in merge.items.enumerated() {
      if let side = sides[item.place.field] { merge.choose(side, at: index) }
    }
  }

  @Test func `it names each field that both had changed, both contents, and what was taken`() throws
  {
    var merge = try meeting()
    decide(&merge, [.cover(.filler): .mine, .text("duties"): .theirs])
    var draft = try store.load(base.id)
    try draft.save(merge.merged, by: .ofProcess(name: "张三"), merging: draft.decisions(of: merge))
    let entry = try #require(try entries.last)
    #expect(try entries.map(\.kind) == [.begun, .saved, .combined])
    #expect(entry.mark.actor.name == "张三")
    #expect(
      entry.decisions == [
        TrailDecision(address: "cover.filler", mine: "张三填", theirs: "李四填", choice: .mine),
        TrailDecision(address: "section.duties.text", mine: "我", theirs: "他", choice: .theirs),
      ])
    #expect(entry.changes.map(\.address) == ["cover.filler", "cover.telephone"])
    let review = ReviewStore(drafts: store, id: base.id)
    #expect(try review.report(asOf: 3) == merge.merged)
    #expect(try review.load().isRecorded)
    #expect(
      entry.decisions[0].text(named: "填报人") == "填报人：取自己的“张三填”，未取对方的“李四填”")
    #expect(entry.decisions[1].text(named: "职责") == "职责：取对方的“他”，未取自己的“我”")
  }

  @Test func `it is recorded also where nothing of the file changes`() throws {
    var merge = try meeting()
    decide(
      &merge,
      [.cover(.filler): .theirs, .text("duties"): .theirs, .cover(.telephone): .theirs])
    #expect(merge.merged == merge.theirs)
    var draft = try store.load(base.id)
    try draft.save(merge.merged, by: .ofProcess(name: "张三"), merging: draft.decisions(of: merge))
    let entry = try #require(try entries.last)
    #expect(entry.kind == .combined)
    #expect(entry.changes.isEmpty)
    // What only one side had changed is a decision if the other was taken.
    #expect(
      entry.decisions.map(\.address) == [
        "cover.filler", "cover.telephone", "section.duties.text",
      ])
    #expect(try ReviewStore(drafts: store, id: base.id).load().isRecorded)
  }

  @Test func `a merge that was broken off before its saving is still known for one`() throws {
    var merge = try meeting()
    decide(&merge, [.cover(.filler): .mine, .text("duties"): .theirs])
    let theirs = try store.load(base.id)
    var merged = theirs
    merged.report = merge.merged
    var history = History()
    for item in merge.items where item.choice == .mine {
      let edit = Edit(
        item.place, focus: item.place.field, from: item.theirs, to: item.mine, .whole)
      _ = history.record(edit)
      history.close()
    }
    let journal = DraftJournal(for: theirs, by: "zhang@pc", isContinued: false)
    let decisions = theirs.decisions(of: merge)
    try journal.rewrite(merged, history, isSaved: false, merging: decisions)
    // The program dies here; the next one asks, and restores.
    var draft = try store.load(base.id)
    let finding = JournalStore(folder: folder.path).finding(for: draft)
    let unsaved = try #require(finding.unsaved)
    #expect(unsaved.fits && unsaved.report == merge.merged)
    #expect(unsaved.decisions == decisions)
    try draft.save(unsaved.report, by: .ofProcess(name: "张三"), merging: unsaved.decisions)
    let entry = try #require(try entries.last)
    #expect(entry.kind == .combined)
    #expect(entry.decisions.map(\.choice) == [.mine, .theirs])
    // Once it is saved, what follows is no merge.
    try journal.markSaved(draft)
    #expect(JournalStore(folder: folder.path).finding(for: draft) == .clean)
  }
}
