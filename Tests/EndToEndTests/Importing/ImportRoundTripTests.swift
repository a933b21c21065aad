import FoundationEssentials
import PseudoTerminal
import Testing

@Suite(
  "Out as a file, and in again",
  .disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct ImportRoundTripTests {
  private static let samples = ["wuhua-2023", "wuhua-2023-corrected"]
  private static let suffixes = ["docx", "txt", "xlsx"]

  /// The draft's file without its name, and without what no paper shows.
  private func contents(_ ziping: BuiltZiping, _ id: String) throws -> String {
    try ziping.data.read("drafts/\(id).json")
      .replacing("\"id\": \"\(id)\",\n  \"lists\"", with: "\"lists\"")
  }

  @Test("The draft comes back equal", arguments: samples, suffixes)
  func equal(sample: String, suffix: String) throws {
    let ziping = try BuiltZiping(drafts: [sample])
    let file = ziping.data.path + "/report.\(suffix)"
    #expect(try ziping.run("export", sample, "--output", file).status == .exited(0))
    let made = try ziping.run("import", file, "--rubric", "wuhua-2023", "--id", "back")
    #expect(made.status == .exited(0))
    #expect(made.error.prefix { !$0.isNewline }.hasSuffix("段，全部归位。"), "\(made.error)")
    let (back, whole) = (try contents(ziping, "back"), try contents(ziping, sample))
    #expect(suffix == "xlsx" ? back == whole : asPrinted(back) == asPrinted(whole))
  }

  /// Two figures of one sample are printed in 万元 alone, so paper cannot give their last digits back.
  private func asPrinted(_ text: String) -> String {
    text.replacing("\"188399835.18\"", with: "\"188399800\"")
      .replacing("\"193780335.18\"", with: "\"193780300\"")
  }

  @Test("A workbook of the draft's own changes nothing in it", arguments: samples)
  func unchanged(sample: String) throws {
    let ziping = try BuiltZiping(drafts: [sample])
    let file = ziping.data.path + "/report.xlsx"
    #expect(try ziping.run("export", sample, "--output", file).status == .exited(0))
    let before = try contents(ziping, sample)
    let shown = try ziping.run("import", file, "--into", sample)
    #expect(shown.status == .exited(0))
    #expect(shown.error.contains("拟填 0 项，待选定 0 项"), "\(shown)")
    let taken = try ziping.run("import", file, "--into", sample, "--yes", "--json")
    #expect(
      taken.output.contains("\"changes\": [],") && taken.output.contains("\"questions\": [],"))
    #expect(try contents(ziping, sample) == before)
  }
}
