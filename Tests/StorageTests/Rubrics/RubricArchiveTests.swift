import Evaluation
import Testing

@testable import Storage

@Suite("Rubrics as drafts pin them")
struct RubricArchiveTests {
  private let home: TemporaryFolder
  private let folder: DataFolder

  init() throws {
    home = try TemporaryFolder()
    folder = DataFolder(
      Surroundings(option: home.path, environment: [:], workingFolder: "/", program: nil))
    try home.write(try Shipped.rubricText(), to: "rubrics/wuhua-2023.json")
  }

  private func current() throws -> StoredRubric {
    try folder.rubrics.load(Rubric.ID("wuhua-2023"))
  }

  @Test func `an unchanged rubric is no question`() throws {
    let report = Report(rubric: try current().reference)
    let pinned = folder.rubric(of: report, current: try current())
    #expect(!pinned.hasChanged)
    #expect(pinned.pinned == nil)
  }

  @Test func `a kept rubric goes on scoring its drafts, and the change is told`() throws {
    let old = try current()
    try folder.archive.keep(old)
    try folder.archive.keep(old)
    let text = try Shipped.rubricText().replacing("\"above\": \"30%\"", with: "\"above\": \"35%\"")
      .replacing("\"to\": \"30%\", \"points\": \"1\"", with: "\"to\": \"35%\", \"points\": \"1\"")
    try home.write(text, to: "rubrics/wuhua-2023.json")
    let pinned = folder.rubric(of: Report(rubric: old.reference), current: try current())
    #expect(pinned.hasChanged)
    #expect(pinned.scoring == old.rubric)
    #expect(
      pinned.difference?.items.map(\.text) == [
        "指标“结转结余率”：　> 20% 且 ≤ 30%：得 1 分 -> 　> 20% 且 ≤ 35%：得 1 分",
        "指标“结转结余率”：　> 30%：得 0 分 -> 　> 35%：得 0 分",
      ])
  }

  @Test func `what was not kept, or was tampered with, is not taken`() throws {
    let old = try current()
    #expect(folder.archive.rubric(old.reference) == nil)
    try folder.archive.keep(old)
    let name = old.reference.digest.dropFirst(7) + ".json"
    try home.write(try Shipped.rubricText() + " ", to: "rubrics-used/\(name)")
    #expect(folder.archive.rubric(old.reference) == nil)
  }

  @Test(
    "a digest cannot lead out of the folder", arguments: ["", "sha256:", "sha256:../../x", "md5:1"])
  func digest(_ digest: String) throws {
    let reference = RubricReference(id: "wuhua-2023", version: "1", digest: digest)
    #expect(folder.archive.rubric(reference) == nil)
  }
}
