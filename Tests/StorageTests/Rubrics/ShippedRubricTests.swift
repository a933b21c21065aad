import Evaluation
import Testing

@testable import Storage

struct ShippedRubricTests {
  @Test func `the county's rubric is sound, with 25 indicators and 100 points`() throws {
    let stored = try Shipped.rubrics.load(Rubric.ID("wuhua-2023"))
    let rubric = stored.rubric
    #expect(rubric.indicators.count == 25)
    #expect(rubric.indicators.map(\.maximum).sum == rubric.total)
    #expect(rubric.total.text == "100")
    #expect(rubric.groups.map(\.maximum.text) == ["28", "42", "30"])
    #expect(stored.reference.digest.hasPrefix("sha256:"))
  }

  @Test func `every indicator can be found by the first letters of its pinyin`() throws {
    let rubric = try Shipped.rubrics.load(Rubric.ID("wuhua-2023")).rubric
    let initials = Dictionary(
      uniqueKeysWithValues: rubric.indicators.map { ($0.title, $0.initials) })
    #expect(initials["结转结余率"] == "jzjyl")
    #expect(initials["绩效目标合理性"]?.contains("mbhlx") == true)
    #expect(rubric.indicators.allSatisfy { $0.initials.count == $0.title.count })
    #expect(rubric.allSections.allSatisfy { $0.initials.count == $0.title.count })
  }

  @Test func `no rule that the sample does not state passes for founded`() throws {
    let rubric = try Shipped.rubrics.load(Rubric.ID("wuhua-2023")).rubric
    #expect(rubric.indicators.allSatisfy { $0.basis == .unverified && !$0.basisNote.isEmpty })
  }

  @Test(
    "A step table leaves no gap and its steps do not overlap",
    arguments: ["carryover_rate", "asset_utilization", "staff_control_rate", "public_satisfaction"])
  func steps(id: String) throws {
    let rubric = try Shipped.rubrics.load(Rubric.ID("wuhua-2023")).rubric
    let indicator = try #require(rubric.indicators.first { $0.id.rawValue == id })
    guard case .steps(let table) = indicator.rule else { throw RuleIsNoTable() }
    for thousandths in 0...1_500 {
      let value = try #require(Rational(thousandths, over: 1_000))
      #expect(table.steps.count { $0.range.contains(value) } == 1)
    }
  }

  static let shipped = ["central-project", "hunan-overall", "sichuan-2020", "wuhua-2023"]

  @Test func `these are shipped`() {
    #expect(Shipped.rubrics.ids().map(\.rawValue) == ShippedRubricTests.shipped)
  }

  @Test(
    "nothing is to be said of a shipped rubric, and its worked cases come out", arguments: shipped)
  func lint(id: String) throws {
    let rubric = try Shipped.rubrics.load(Rubric.ID(id)).rubric
    #expect(rubric.lint().map(\.message) == [])
    #expect(rubric.options.cases.count >= 3)
    for example in rubric.options.cases { #expect(rubric.failures(of: example) == []) }
  }

  @Test("a rule that was read in no published text says so", arguments: shipped)
  func basis(id: String) throws {
    let rubric = try Shipped.rubrics.load(Rubric.ID(id)).rubric
    #expect(
      rubric.indicators.allSatisfy { indicator in
        indicator.basis == .official || indicator.basisNote.contains("未经核实")
      })
  }

  private struct RuleIsNoTable: Error {}
}
