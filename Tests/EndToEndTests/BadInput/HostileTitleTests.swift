import PseudoTerminal
import Testing

/// What stands in a unit's name leaves a document of Word or Excel well-formed.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct HostileTitleTests {
  @Test("Each part of the file is well-formed", arguments: ["docx", "xlsx"])
  func wellFormed(_ suffix: String) throws {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    let path = "drafts/wuhua-2023.json"
    let poison = "局\\u0001\\u001b\\u0008\\r\\n<&>\\\""
    try ziping.data.write(
      ziping.data.read(path).replacing("五华县社会保险基金管理局\",", with: poison + "\","), to: path)
    let file = "a." + suffix
    let made = try ziping.run("export", "wuhua-2023", "--output", file)
    #expect(made.status == .exited(0), "\(made)")
    let script = """
      import sys, zipfile, xml.dom.minidom
      for name in zipfile.ZipFile(sys.argv[1]).namelist():
          if name.endswith(('.xml', '.rels')):
              xml.dom.minidom.parseString(zipfile.ZipFile(sys.argv[1]).read(name))
      print('fine')
      """
    let found = try runCommand(
      "/usr/bin/env", ["python3", "-c", script, ziping.data.file(file)],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(found.output == "fine\n", "\(found.error)")
  }
}
