import PseudoTerminal
import Testing

/// A file's name and its format agree, or nothing is written.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct SuffixTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft("blank")
  }

  @Test(
    "Every known suffix is known in any case",
    arguments: [
      ("a.PDF", "%PDF"), ("a.Docx", "PK"), ("a.XLSX", "PK"), ("a.TXT", "附件"),
      ("五华.2023.pdf", "%PDF"),
    ])
  func known(_ name: String, _ start: String) throws {
    let result = try ziping.run("export", "blank", "--output", name)
    #expect([.exited(0)].contains(result.status), "\(result.error)")
    let head = try runCommand("/usr/bin/head", ["-c", "6", ziping.data.file(name)])
    #expect(head.output.hasPrefix(start) || start == "附件")
  }

  @Test(
    "Another suffix, or none, is refused with what to write",
    arguments: [
      (["a.doc"], ".docx"), (["a.DOC"], ".docx"), (["a.wps"], ".docx"), (["a.xls"], ".xlsx"),
      (["a.et"], ".xlsx"), (["a.csv"], ".xlsx"), (["a.odt"], ".docx"), (["a"], ".txt"),
      (["a.md"], ".txt"), (["a."], ".txt"), ([".pdf"], ".txt"), (["b.pdf/a"], ".txt"),
      (["a.docx", "--format", "pdf"], ".pdf"), (["a.pdf", "--format", "text"], ".txt"),
      (["a.wps", "--format", "docx"], ".docx"),
    ])
  func refused(_ words: [String], _ advice: String) throws {
    try ziping.data.write("", to: "b.pdf/.keep")
    let before = try ziping.data.names()
    let result = try runCommand(
      BuiltProgram.path("ziping"),
      ["export", "blank", "--data", ziping.data.path, "--output"] + words,
      environment: ziping.environment, workingDirectory: ziping.data.path)
    #expect(result.status == .exited(2))
    #expect(result.error.contains("什么也没有写出。") && result.error.contains(advice))
    #expect(try ziping.data.names() == before)
  }

  @Test func `a name without a suffix is what --format says`() throws {
    let result = try ziping.run("export", "blank", "--output", "a", "--format", "docx")
    #expect(result.status == .exited(0), "\(result.error)")
  }
}
