import FoundationEssentials
import PseudoTerminal
import Testing

@Suite("Out as a file, and in again")
struct ImportRoundTripTests {
  private func contents(_ ziping: BuiltZiping, _ id: String) throws -> String {
    try String(
      decoding: Data(contentsOf: URL(filePath: ziping.data.path + "/drafts/\(id).json")),
      as: UTF8.self
    ).replacing("\"id\": \"\(id)\",\n  \"lists\"", with: "\"lists\"")
  }

  @Test("The draft comes back equal", arguments: ["docx"])
  func equal(suffix: String) throws {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    let file = ziping.data.path + "/report.\(suffix)"
    #expect(try ziping.run("export", "wuhua-2023", "--output", file).status == .exited(0))
    let made = try ziping.run("import", file, "--rubric", "wuhua-2023", "--id", "back")
    #expect(made.status == .exited(0))
    #expect(try contents(ziping, "back") == contents(ziping, "wuhua-2023"))
  }
}
