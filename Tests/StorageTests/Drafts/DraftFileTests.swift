import Evaluation
import Testing

@testable import Storage

struct DraftFileTests {
  private let rubric = RubricReference(
    id: Rubric.ID("wuhua-2023"), version: "1", digest: "sha256:00")

  private func file(_ change: (inout Report) -> Void) throws -> DraftFile {
    var report = Report(rubric: rubric)
    change(&report)
    return DraftFile(id: try #require(DraftID("a")), report: report)
  }

  @Test func `reasons for warnings are kept by check, field and what was found`() throws {
    func key(_ matter: String) -> JustificationKey {
      JustificationKey(
        check: "loss-unanswered", field: .text(Section.ID("problems")), matter: matter)
    }
    let file = try file {
      $0.justifications = [
        key("indicator.a"): "甲。", key("基本完成#2"): "乙。", key(""): "旧的。",
      ]
    }
    #expect(
      String(decoding: file.bytes, as: UTF8.self).contains(
        [
          "      \"section.problems.text\": {", "        \"\": \"旧的。\",",
          "        \"indicator.a\": \"甲。\",", "        \"基本完成#2\": \"乙。\"", "      }",
        ].joined(separator: "\n")))
    #expect(try DraftFile(reading: file.bytes) == file)
  }

  @Test func `a report has one form, byte for byte`() throws {
    let end = try number("537762.26")
    let file = try file { report in
      report.cover[.unit] = "五华县社会保险基金管理局"
      report.facts[Fact.ID("carryover_end")] = .value(.number(end))
      report.facts[Fact.ID("petition_mechanism")] = .value(.flag(true))
      report.facts[Fact.ID("staff_quota")] = .unreadable("12a")
      report.lists[Section.ID("key_tasks")] = ["一/二", ""]
      report.texts[Section.ID("duties")] = "甲\n“乙”"
      report.texts[Section.ID("targets")] = ""
      var answer = Answer()
      answer.points = .value(Points(DecimalNumber(3)))
      answer.checks = [ChecklistRule.Item.ID("lawful"): false]
      report.answers[Indicator.ID("systems")] = answer
      report.answers[Indicator.ID("disclosure")] = Answer()
    }
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        {
          "answers": {
            "systems": {
              "checks": {
                "lawful": false
              },
              "points": "3"
            }
          },
          "cover": {
            "unit": "五华县社会保险基金管理局"
          },
          "facts": {
            "carryover_end": "537762.26",
            "petition_mechanism": true,
            "staff_quota": {
              "unreadable": "12a"
            }
          },
          "format": 3,
          "id": "a",
          "lists": {
            "key_tasks": [
              "一/二",
              ""
            ]
          },
          "revision": 1,
          "rubric": {
            "digest": "sha256:00",
            "id": "wuhua-2023",
            "version": "1"
          },
          "texts": {
            "duties": "甲\\n“乙”"
          }
        }

        """)
  }

  @Test(
    "What is written is read back",
    arguments: ["0", "-0.5", "1516017", "192802080.44", "0.1234567890123456789012345678901234567"])
  func roundTrip(digits: String) throws {
    let value = try number(digits)
    let file = try file { report in
      report.facts[Fact.ID("carryover_end")] = .value(.number(value))
      var answer = Answer()
      answer.override = .value(Points(value))
      answer.overrideReason = "核对后改"
      answer.points = .unreadable("３．５分")
      report.answers[Indicator.ID("carryover_rate")] = answer
    }
    #expect(try DraftFile(reading: file.bytes) == file)
  }

  @Test(
    "lists of figures are arrays of decimals", arguments: [[], ["1200"], ["1200.5", "0", "0.01"]])
  func figures(digits: [String]) throws {
    let figures = try digits.map { try number($0) }
    let file = try file { $0.facts[Fact.ID("contracts")] = .value(.numbers(figures)) }
    #expect(try DraftFile(reading: file.bytes) == file)
    let list = digits.map { "\"\($0)\"" }.joined(separator: ",")
    let text = String(decoding: file.bytes, as: UTF8.self).filter { !$0.isWhitespace }
    #expect(text.contains("\"contracts\":[\(list)]"))
  }

  @Test(
    "The samples are in the one form",
    arguments: ["wuhua-2023", "wuhua-2023-corrected"])
  func sampleForm(name: String) throws {
    let folder = try TemporaryFolder()
    let id = try #require(DraftID(name))
    let sample = try Shipped.samples.load(id)
    _ = try DraftStore(folder: folder.path).create(sample.report, id)
    let copy = try DraftStore(folder: folder.path).load(id)
    #expect(copy.token == sample.token)
    #expect(copy.report == sample.report)
  }

  @Test(
    "The samples are pinned to the rubric as it is shipped",
    arguments: ["wuhua-2023", "wuhua-2023-corrected"])
  func samplePin(name: String) throws {
    let id = try #require(DraftID(name))
    let reference = try Shipped.rubrics.load(Rubric.ID("wuhua-2023")).reference
    #expect(try Shipped.samples.load(id).report.rubric == reference)
  }

  @Test(
    "What the samples answer, the rubric asks",
    arguments: ["wuhua-2023", "wuhua-2023-corrected"])
  func sampleNames(name: String) throws {
    let rubric = try Shipped.rubrics.load(Rubric.ID("wuhua-2023")).rubric
    let report = try Shipped.samples.load(try #require(DraftID(name))).report
    let sections = Set(rubric.allSections.map(\.id))
    #expect(Set(report.facts.keys).isSubset(of: rubric.facts.map(\.id)))
    #expect(Set(report.answers.keys).isSubset(of: rubric.indicators.map(\.id)))
    #expect(sections.isSuperset(of: report.texts.keys))
    #expect(sections.isSuperset(of: report.lists.keys))
  }

  private func number(_ digits: String) throws -> DecimalNumber {
    try #require(DecimalNumber(digits))
  }
}
