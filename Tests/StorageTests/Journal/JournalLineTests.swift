import Evaluation
import Testing

@testable import Storage

/// What a line of the journal looks like, and that it is read as what it was.
struct JournalLineTests {
  private static let moment = JournalMoment(seconds: 1_713_775_200)
  private static let at = "{\"at\":\"2024-04-22T08:40:00Z\","

  private static var report: Report {
    var report = Report(rubric: RubricReference(id: Rubric.ID("r"), version: "1", digest: ""))
    report.texts[Section.ID("a")] = "第一段\n第“二”段"
    report.lists[Section.ID("b")] = ["甲", "乙", "丙"]
    report.facts[Fact.ID("c")] = .value(.flag(true))
    report.facts[Fact.ID("d")] = .unreadable("12a")
    return report
  }

  private static let lines: [(FieldPath, FieldContent, Edit.Kind, String)] = [
    (
      .text(Section.ID("a")), .text("第一段\n第“三”段"), .typing,
      "\"field\":\"section.a.text\",\"from\":16,\"cut\":\"二\",\"put\":\"三\",\"kind\":\"typing\"}"
    ),
    (
      .items(Section.ID("b")), .items(["甲", "乙丁", "丙"]), .typing,
      "\"field\":\"section.b.item.2\",\"from\":3,\"put\":\"丁\",\"kind\":\"typing\","
        + "\"focus\":\"section.b.items\"}"
    ),
    (
      .items(Section.ID("b")), .items(["甲", "丙"]), .whole,
      "\"field\":\"section.b.items\",\"item\":2,\"cut\":[\"乙\"],\"put\":[],\"kind\":\"whole\"}"
    ),
    (
      .fact(Fact.ID("c")), .fact(nil), .whole,
      "\"field\":\"fact.c\",\"old\":true,\"kind\":\"whole\"}"
    ),
    (
      .fact(Fact.ID("d")), .fact(.value(.number(DecimalNumber(12)))), .deleting,
      "\"field\":\"fact.d\",\"old\":{\"unreadable\":\"12a\"},\"new\":\"12\",\"kind\":\"deleting\"}"
    ),
    (
      .points(Indicator.ID("e")), .points(.value(Points(DecimalNumber(3)))), .typing,
      "\"field\":\"indicator.e.points\",\"new\":\"3\",\"kind\":\"typing\"}"
    ),
    (
      .check(Indicator.ID("e"), ChecklistRule.Item.ID("f")), .check(false), .whole,
      "\"field\":\"indicator.e.check.f\",\"new\":false,\"kind\":\"whole\"}"
    ),
  ]

  @Test("An edit is one line that people can read", arguments: lines)
  func edit(_ path: FieldPath, _ content: FieldContent, _ kind: Edit.Kind, _ text: String) throws {
    let report = JournalLineTests.report
    let edit = Edit(.field(path), focus: path, from: report[path], to: content, kind)
    let line = JournalLine(
      moment: JournalLineTests.moment, content: .step(.edited(edit, joins: false)))
    #expect(line.text == JournalLineTests.at + text + "\n")
    #expect(try JournalLine(reading: line.text.utf8, in: report) == line)
  }

  @Test func `undo, redo, saving, merging and reasons are lines too`() throws {
    let report = JournalLineTests.report
    let key = JustificationKey(
      check: "suspicious-ratio", field: .fact(Fact.ID("c")), matter: "fact.d")
    var edit = Edit(
      .justification(key), focus: key.field, from: .text(""), to: .text("照\u{1B}批复。"), .whole)
    edit.isContinued = true
    let contents: [(JournalLine.Content, String)] = [
      (.step(.undone), "\"undo\":true}"), (.step(.redone), "\"redo\":true}"),
      (.saved(digest: "sha256:1"), "\"saved\":\"sha256:1\"}"),
      (
        .merged([
          MergeDecision(
            difference: DraftChange(
              path: ["texts", "a"], old: .string("丙"), new: .string("乙"), at: 3),
            choice: .mine)
        ]),
        "\"merged\":[{\"difference\":{\"field\":[\"texts\",\"a\"],\"old\":\"丙\",\"new\":\"乙\","
          + "\"at\":3},\"chosen\":\"mine\"}]}"
      ),
      (
        .step(.edited(edit, joins: true)),
        "\"field\":\"fact.c\",\"reason_for\":\"suspicious-ratio\","
          + "\"matter\":\"fact.d\",\"from\":0,\"put\":\"照\\u001b批复。\",\"kind\":\"whole\",\"with\":true,\"joins\":true}"
      ),
    ]
    for (content, text) in contents {
      let line = JournalLine(moment: JournalLineTests.moment, content: content)
      #expect(line.text == JournalLineTests.at + text + "\n")
      #expect(try JournalLine(reading: line.text.utf8, in: report) == line)
    }
  }

  @Test func `last year's report is one line with all that it holds`() throws {
    var (report, year) = (JournalLineTests.report, LastYear(draft: "w-2022"))
    year.texts[Section.ID("a")] = "旧\r\n文"
    year.facts[Fact.ID("c")] = .unreadable("12a")
    for (before, after, members) in [
      (nil, year, "\"new\":\(JournalLineTests.year)"),
      (year, nil, "\"old\":\(JournalLineTests.year)"),
    ] as [(LastYear?, LastYear?, String)] {
      report.lastYear = before
      let edit = Edit(
        .lastYear, focus: .cover(.unit), from: .lastYear(before), to: .lastYear(after), .whole)
      let line = JournalLine(
        moment: JournalLineTests.moment, content: .step(.edited(edit, joins: false)))
      #expect(
        line.text == JournalLineTests.at + "\"last_year\":true,\(members),\"kind\":\"whole\"}\n")
      #expect(try JournalLine(reading: line.text.utf8, in: report) == line)
    }
    report.lastYear = LastYear(draft: "other")
    let line = JournalLineTests.at + "\"last_year\":true,\"kind\":\"whole\"}"
    #expect(throws: FileFault.self) { try JournalLine(reading: line.utf8, in: report) }
  }

  private static let year =
    "{\"draft\":\"w-2022\",\"texts\":{\"a\":\"旧\\r\\n文\"},"
    + "\"facts\":{\"c\":{\"unreadable\":\"12a\"}}}"

  @Test(
    "A line that does not fit the report is refused",
    arguments: [
      "\"field\":\"section.a.text\",\"from\":16,\"cut\":\"四\",\"kind\":\"typing\"}",
      "\"field\":\"section.a.text\",\"from\":17,\"cut\":\"\",\"put\":\"x\",\"kind\":\"typing\"}",
      "\"field\":\"section.a.text\",\"from\":999,\"put\":\"x\",\"kind\":\"typing\"}",
      "\"field\":\"section.b.item.4\",\"from\":0,\"put\":\"x\",\"kind\":\"typing\"}",
      "\"field\":\"section.b.items\",\"item\":3,\"cut\":[\"丙\",\"丁\"],\"put\":[],\"kind\":\"whole\"}",
      "\"field\":\"fact.c\",\"old\":false,\"kind\":\"whole\"}",
      "\"field\":\"fact\",\"new\":\"1\",\"kind\":\"whole\"}",
      "\"field\":\"fact.c\",\"kind\":\"hole\"}",
      "\"field\":\"section.dutiEs.text\",\"from\":0,\"put\":\"x\",\"kind\":\"typing\"}",
      "\"field\":\"fact.c\",\"old\":true,\"kind\":\"whole\",\"x\":1}",
    ])
  func refused(_ rest: String) {
    let line = JournalLineTests.at + rest
    #expect(throws: FileFault.self) {
      try JournalLine(reading: line.utf8, in: JournalLineTests.report)
    }
  }

  @Test func `any two texts are one splice apart`() {
    let pieces = ["", "a", "é", "e\u{301}", "甲", "甲乙", "乙", "𠮷", "𠮸", "甲𠮷乙", "甲𠮸乙", "aa", "aaa"]
    for old in pieces {
      for new in pieces {
        let splice = Splice(from: old, to: new)
        #expect(splice.applied(to: old)?.utf8.elementsEqual(new.utf8) == true, "\(old) \(new)")
        #expect(!splice.cut.contains("\u{FFFD}") && !splice.put.contains("\u{FFFD}"))
      }
    }
  }
}

extension JournalLine {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
