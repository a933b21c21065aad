import PseudoTerminal
import Testing

@Suite("A file with several forms becomes several drafts")
struct SeveralDraftsTests {
  private static let forms = ["甲项目\t14\t50", "乙项目\t12\t49", "丙项目\t16\t48"].map { line in
    let parts = line.split(separator: "\t")
    return """
      项目支出绩效自评表
      项目名称\t\(parts[0])\t实施单位\t某县培训中心
      （2023年度）
      一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t开办班次\t≥12班\t\(parts[1])班\t50\t\(parts[2])
      合计\t\t\t\t50\t50
      """
  }.joined(separator: "\n")

  @Test func `each by its own name with --all, the first alone without`() throws {
    let ziping = try BuiltZiping()
    let file = try ziping.data.write(Self.forms, to: "forms.txt")
    let first = try ziping.run("import", file, "--rubric", "central-project", "--id", "one")
    #expect(first.output == "one\n")
    #expect(first.error.contains("这个文件里有 3 份表，只归位了第一份；用命令 import --all 可以每份各建一份草稿。"))
    let all = try ziping.run(
      "import", file, "--rubric", "central-project", "--id", "all", "--all")
    #expect(all.output == "all\nall-2\nall-3\n")
    #expect(all.error.contains("第 2 份（共 3 份），草稿 all-2："))
    for (id, actual) in [("all", "14"), ("all-2", "12"), ("all-3", "16")] {
      let values = try ziping.run("fields", id, "--values").output
      #expect(values.contains("\"indicator.outputs.own.1.actual\": \"\(actual)\""), "\(values)")
    }
    let json = try ziping.run("import", file, "--rubric", "central-project", "--all", "--json")
    #expect(json.output.contains("\"drafts\": ["))
  }
}
