import Evaluation
import FoundationEssentials
import Testing

@testable import Storage

/// Drafts of every format that was ever shipped still open, and mean what they meant.
struct MigrationTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().path
    + "/Fixtures/"

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder + name + ".json")))
  }

  @Test(
    "An old draft loses nothing on its way to today's format",
    arguments: [
      "format-1-sample", "format-1-corrected", "format-1-complete", "format-2-complete",
    ])
  func old(name: String) throws {
    let bytes = try MigrationTests.bytes(name)
    let written = try DraftFile(reading: bytes).bytes
    // A reason stands under no matter: which finding it was for is not known.
    let expected = String(decoding: bytes, as: UTF8.self)
      .replacing("\"format\": 1,", with: "\"format\": 3,")
      .replacing("\"format\": 2,", with: "\"format\": 3,")
      .replacing(
        "\"fact.plan\": \"照批复填写。\"",
        with: "\"fact.plan\": {\n        \"\": \"照批复填写。\"\n      }")
    #expect(String(decoding: written, as: UTF8.self) == expected)
    #expect(try DraftFile(reading: written) == DraftFile(reading: bytes))
  }

  @Test func `there is one step for every format but the current one`() {
    #expect(DraftFormat.migrations.map(\.from) == Array(1..<DraftFormat.current))
  }

  @Test func `looking at an old draft leaves its file as it is, saving writes today's format`()
    throws
  {
    let folder = try TemporaryFolder()
    let old = try MigrationTests.bytes("format-1-complete")
    try folder.write(old, to: "complete.json")
    let store = DraftStore(folder: folder.path)
    var draft = try store.load(try #require(DraftID("complete")))
    #expect(try folder.bytes(of: "complete.json") == old)
    draft.report.cover[.filler] = "李四"
    _ = try DraftStore.save(draft)
    #expect(try folder.text(of: "complete.json").contains("\"format\": 3"))
    #expect(try store.load(try #require(DraftID("complete"))).report == draft.report)
  }

  @Test func `the list knows old drafts`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try MigrationTests.bytes("format-1-complete"), to: "complete.json")
    guard case .readable(let summary) = try DraftStore(folder: folder.path).list().first else {
      Issue.record("not listed")
      return
    }
    #expect(summary.unit == "五华县社会保险基金管理局")
    #expect(summary.revision == 3)
  }

  @Test(
    "What is no format is no draft",
    arguments: ["0", "-1", "1.0", "\"1\"", "1e0", "99999999999999999999"])
  func nonsense(format: String) throws {
    let text = String(decoding: try MigrationTests.bytes("format-1-complete"), as: UTF8.self)
      .replacing("\"format\": 1,", with: "\"format\": \(format),")
    #expect(throws: FileFault.self) { try DraftFile(reading: Array(text.utf8)) }
  }
}
