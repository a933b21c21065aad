import Evaluation
import FoundationEssentials
import ReviewProof
import Storage
import Testing

/// The trail: what is recorded, and what can be made again from it.
struct TrailTests {
  private let signed: Signed

  init() throws { signed = try Signed() }

  @Test func `every saved change stands in the trail, and leads to the report again`() throws {
    let store = signed.draft.store
    let entries = try store.load().entries
    #expect(
      entries.map(\.kind) == [
        .begun, .submitted, .asked, .returned, .saved, .answered, .submitted, .closed, .scored,
        .approved, .signed,
      ])
    #expect(
      entries[4].changes == [
        TrailChange(address: "cover.telephone", old: "", new: "0753-4433222")
      ])
    #expect(try store.report(asOf: 4)?.cover[.telephone] == "")
    #expect(try store.report(asOf: 5) == store.load().draft.report)
  }

  @Test func `a query lies between the report as it was asked about and as it was closed`() throws {
    let spans = signed.draft.store.spans(of: try signed.draft.store.load())
    let span = try #require(spans[1])
    #expect(span.asked.cover[.telephone] == "")
    #expect(span.closed?.cover[.telephone] == "0753-4433222")
    #expect(spans.count == 1)
  }

  @Test func `long texts are recorded by the piece that changed`() throws {
    let data = signed.draft.data
    let id = try #require(DraftID("long"))
    var report = try signed.draft.store.load().draft.report
    report.texts["duties"] =
      String(repeating: "甲", count: 200) + "乙" + String(repeating: "丙", count: 200)
    var draft = try data.drafts.create(report, id)
    draft.report.texts["duties"] = report.texts["duties"]?.replacing("乙", with: "丁丁")
    _ = try DraftStore.save(draft)
    let store = ReviewStore(drafts: data.drafts, id: id)
    let change = try #require(try store.load().entries.last?.changes.first)
    #expect(change == TrailChange(address: "section.duties.text", old: "乙", new: "丁丁", offset: 200))
    #expect(try store.report(asOf: 2) == draft.report)
  }

  @Test func `a report that was handed in is not saved over`() throws {
    var draft = try signed.draft.store.load().draft
    draft.report.cover[.telephone] = "1"
    let refused = #expect(throws: StorageError.self) { try DraftStore.save(draft) }
    #expect(refused == .underReview(path: draft.path, .signed))
  }

  @Test func `a line that was cut off never counted, and goes with the next`() throws {
    let path = signed.drafts + "/w.review/trail.jsonl"
    let bytes = try FileBytes.read(path)
    let last = try #require(bytes.dropLast().lastIndex(of: 0x0A)) + 1
    let store = signed.draft.store
    // Only its beginning was written: every length there is.
    for end in stride(from: last + 1, to: bytes.count - 1, by: 17) {
      try FileBytes.write(Array(bytes[..<end]), path)
      let file = try store.load()
      #expect(file.review.state == .approved, "\(end)")
      #expect(file.trail.fault == nil, "\(end)")
    }
    _ = try store.settled(by: .ofProcess(name: SignedDraft.reviewer))
    try signed.draft.record(
      .asked(2, .cover(.unit), range: nil, quote: ""), "全称？", .approved, SignedDraft.reviewer)
    #expect(try store.load().trail.unfinished == 0)
    #expect(try store.load().entries.last?.words == "全称？")
  }

  @Test func `two at once: whoever comes second is told`() throws {
    let store = signed.draft.store
    let mark = Mark.ofProcess(name: SignedDraft.reviewer)
    let head = try store.load().trail.head
    _ = try store.record(.closed(1), state: .signed, by: mark, expecting: head)
    #expect(throws: StorageError.self) {
      try store.record(.closed(1), state: .signed, by: mark, expecting: head)
    }
  }
}
