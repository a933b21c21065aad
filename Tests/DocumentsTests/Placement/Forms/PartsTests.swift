import Documents
import Storage
import Testing

/// A file with several forms or reports, taken apart (16.9): each line is in one part.
@Suite("The forms and reports of one file")
struct PartsTests {
  private static func form(_ title: String, _ actual: String) -> [String] {
    [
      "项目支出绩效自评表", "项目名称\t\(title)", "一级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分",
      "产出指标\t开办班次\t≥12班\t\(actual)班\t50\t50", "合计\t\t\t\t50\t50",
    ]
  }

  private static func report(_ unit: String) -> [String] {
    [
      "\(unit)2023年整体支出绩效自评报告", "一、基本情况", "（一）部门概况", "负责\(unit)业务。", "二、绩效自评情况", "（一）自评结论",
      "得分90分。",
    ]
  }

  private func parts(_ lines: [String], by rubric: String) throws -> [[String]] {
    let stored = try Shipped.rubric(rubric)
    let manuscript = Manuscript(text: lines.joined(separator: "\n"))
    return manuscript.parts(by: stored.rubric, stored.reference).map { part in
      part.lines.map(\.content.text)
    }
  }

  private func texts(_ lines: [String]) -> [String] {
    Manuscript(text: lines.joined(separator: "\n")).lines.map(\.content.text)
  }

  @Test(
    "Forms one behind the other",
    arguments: [["14"], ["14", "12"], ["14", "12", "16"], ["14", "12", "16", "18", "15"]])
  func forms(actuals: [String]) throws {
    let all = actuals.enumerated().map { Self.form("项目\($0)", $1) }
    #expect(try parts(all.flatMap { $0 }, by: "central-project") == all.map { texts($0) })
  }

  @Test func `reports one behind the other, and a report with its own table of points`() throws {
    let all = ["甲局", "乙中心"].map { Self.report($0) }
    #expect(try parts(all.flatMap { $0 }, by: "hunan-overall") == all.map { texts($0) })
    let attached = Self.report("甲局") + ["附表", "2023年评分表", "三级指标\t分值\t得分", "预算完成率\t5\t5"]
    #expect(try parts(attached, by: "hunan-overall").count == 1)
  }

  @Test func `a sheet for each form, and one that is none stays with the one before`() throws {
    let stored = try Shipped.rubric("central-project")
    var lines: [IntakeLine] = []
    for (name, actual) in [("甲", "14"), ("乙", "12")] {
      lines.append(.sheet(name: name, isHidden: false))
      for (row, text) in Self.form(name, actual).dropFirst().enumerated() {
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
        lines.append(
          .cells(
            row: row + 1,
            cells.filter { !$1.isEmpty }.map { SheetCell(column: $0, text: String($1)) }))
      }
    }
    lines += [
      .sheet(name: "说明", isHidden: false), .cells(row: 1, [.init(column: 0, text: "填表须知")]),
    ]
    lines.append(.omitted(IntakeOmission(.comment, at: "A1", text: "请核实")))
    let parts = Manuscript(intake: lines).parts(by: stored.rubric, stored.reference)
    #expect(parts.map { $0.lines.count } == [4, 5])
    #expect(parts.map { $0.omitted.count } == [1, 0])
  }
}
