import FoundationEssentials
import PseudoTerminal
import Testing

/// The main job on real input: the sample report typed from the first key to the last.
struct WholeSampleTests {
  private let sample: SampleTyping
  private let ziping: BuiltZiping

  init() throws {
    sample = try SampleTyping()
    ziping = try BuiltZiping()
  }

  /// Where somebody goes home for the day.
  private static let half = "target_clarity"

  @Test func `typed by hand, with a night in between, the sample comes to 97 points`() throws {
    let id = sample.unit + "-" + sample.year
    var typist = Typist(try openNewDraft(), facts: sample.facts)
    for part in sample.parts {
      if part.title == title(of: Self.half) { try sleepOverIt(&typist, id) }
      let missed = try typist.fill(part, isLast: part.title == sample.parts.last?.title)
      #expect(missed.isEmpty, "\(part.title) did not ask for \(missed.map(\.label))")
    }
    try expectTotals(on: typist.terminal)
    try expectRates(on: typist.terminal)
    let printed = try exported(from: typist.terminal)
    typist.terminal.send(.ctrl("q"))
    #expect(try typist.terminal.waitForExit() == .exited(0))
    try expectSameDraft(id)
    #expect(try ziping.run("export", id, "--format", "text").output == printed)
  }

  /// Home screen, F2, unit, year, rubric.
  private func openNewDraft() throws -> PseudoTerminal {
    let terminal = try ziping.open()
    try terminal.waitFor(text: "还没有报告")
    terminal.send(.f(2))
    try terminal.waitFor(text: "新建报告")
    terminal.send(sample.unit)
    terminal.send(.tab)
    terminal.send(.ctrl("a"))
    terminal.send(sample.year)
    try terminal.waitFor(text: sample.unit)
    terminal.send(.enter)
    // The county's rubric is the last of the four that are shipped; none is chosen at first.
    for _ in 1...4 { terminal.send(.down) }
    terminal.send(.enter)
    try terminal.waitForFocus("the cover") { $0.part == "封面" }
    return terminal
  }

  /// Ends the program in the middle and starts it again with the draft's name.
  private func sleepOverIt(_ typist: inout Typist, _ id: String) throws {
    let terminal = typist.terminal
    let focus = try terminal.waitForFocus(title(of: Self.half)) { [sample] _ in
      terminal.focus?.part == sample.rubric.indicators.first { $0.id == Self.half }?.title
    }
    terminal.send(.tab)
    let left = try terminal.waitForFocus(otherThan: focus)
    let place = terminal.cursor
    terminal.send(.ctrl("q"))
    #expect(try terminal.waitForExit() == .exited(0))
    let end = terminal.screen.joined()
    #expect(end.contains("已保存。") && end.contains("继续填写：ziping --data ") && end.contains(id))
    typist.terminal = try ziping.open(id)
    let resumed = try typist.terminal.waitForFocus("the same place") { _ in true }
    #expect(resumed == left)
    #expect(typist.terminal.cursor == place)
    typist.terminal.send(.backTab)
    #expect(try typist.terminal.waitForFocus(otherThan: left) == focus)
  }

  private func title(of indicator: String) -> String {
    sample.rubric.indicators.first { $0.id == indicator }?.title ?? ""
  }

  private func expectTotals(on terminal: PseudoTerminal) throws {
    terminal.resize(columns: 80, rows: 60)
    terminal.send(.f(4))
    try terminal.waitFor(text: "自评总分 97  优")
    for (group, points) in [
      ("预算编制情况", "27.5/28"), ("预算执行情况", "40/42"), ("预算使用效益", "29.5/30"),
    ] {
      try terminal.waitUntil("\(group) \(points)") { screen in
        screen.contains { $0.contains(group) && $0.contains(points) }
      }
    }
    terminal.send(.escape)
    terminal.resize(columns: 80, rows: 24)
    try terminal.waitForFocus("the form") { _ in true }
  }

  /// The rates as the screen prints them; indicators are found by their initials.
  private func expectRates(on terminal: PseudoTerminal) throws {
    for (id, rate) in [
      ("appropriation_deviation", "-0.99%"), ("carryover_rate", "0.28%"),
      ("staff_control_rate", "91.43%"),
    ] {
      let indicator = try require(
        sample.rubric.indicators.first { $0.id == id }, id)
      terminal.send(.f(9))
      try terminal.waitFor(text: "拼音首字母")
      terminal.send(indicator.initials)
      try terminal.waitFor(text: "到：" + indicator.title)
      terminal.send(.enter)
      try terminal.waitForFocus(indicator.title) { $0.part == indicator.title }
      try terminal.waitFor(text: rate)
    }
  }

  /// What F6 writes.
  private func exported(from terminal: PseudoTerminal) throws -> String {
    terminal.send(.f(6))
    try terminal.waitFor(text: "Enter 导出")
    // Plain text is the fourth choice.
    for _ in 0..<3 { terminal.send(.down) }
    terminal.send(.enter)
    try terminal.waitFor(text: "已导出到")
    let names = try ziping.data.names(in: "exports")
    #expect(names.count == 1)
    return try ziping.data.read("exports/" + (names.first ?? ""))
  }

  /// The draft is the sample, and what `set` makes of its values is the same again.
  private func expectSameDraft(_ id: String) throws {
    let data = try require(BuiltProgram.data, "the data folder")
    let source = data + "/samples/wuhua-2023.json"
    let expected = try String(contentsOfFile: source, encoding: .utf8)
    let typed = try ziping.data.read("drafts/\(id).json")
    #expect(try JSONContent(typed).without("id") == JSONContent(expected).without("id"))
    let values = try ziping.run("fields", source, "--values")
    #expect(values.status == .exited(0))
    try ziping.data.write(values.output, to: "values.json")
    try ziping.makeDraft("second")
    let set = try ziping.run("set", "second", "--from", ziping.data.file("values.json"))
    #expect(set.status == .exited(0), "\(set.error)")
    #expect(
      try ziping.data.read("drafts/second.json")
        == typed.replacing("\"id\": \"\(id)\"", with: "\"id\": \"second\""))
  }
}
