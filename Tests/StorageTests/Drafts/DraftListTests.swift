import Evaluation
import Testing

@testable import Storage

struct DraftListTests {
  @Test func `a missing folder holds no drafts`() throws {
    #expect(try DraftStore(folder: "/nowhere/at/all").list().isEmpty)
  }

  @Test func `a draft is listed by its cover`() throws {
    guard case .readable(let summary)? = try Shipped.samples.list().last else {
      throw NotListed()
    }
    #expect(summary.id.text == "wuhua-2023")
    #expect(summary.unit == "五华县社会保险基金管理局")
    #expect(summary.filler == "曾翠兰")
    #expect(summary.year == "2023")
    #expect(summary.rubric == Rubric.ID("wuhua-2023"))
    #expect(summary.revision == 1)
    #expect(summary.modified > 1_700_000_000)
  }

  @Test func `a file that cannot be opened is listed with its reason`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{", to: "broken.json")
    try folder.write("{}", to: "bad name.json")
    try folder.write("cover.unit\n", to: "draft.place")
    try folder.write("{", to: ".hidden.json")
    let listings = try DraftStore(folder: folder.path).list()
    let path = folder.path + "/broken.json"
    let fault = FileFault(.unexpectedEnd, at: .position(line: 1, column: 2))
    #expect(
      listings == [
        .unreadable(fileName: "bad name.json", .invalidDraftID("bad name")),
        .unreadable(fileName: "broken.json", .damaged(path: path, fault)),
      ])
  }

  private struct NotListed: Error {}
}
