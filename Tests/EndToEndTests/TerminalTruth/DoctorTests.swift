import PseudoTerminal
import Testing

/// `ziping doctor` in a real terminal.
struct DoctorTests {
  @Test("The terminal is asked for its widths and given back as it was", arguments: [1, 2])
  func card(width: Int) throws {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: [
        "-c", "'\(BuiltProgram.path("ziping"))' doctor --card; stty -a | grep -o -- '[-]*icanon'",
      ],
      environment: ziping.environment.merging(["ZIPING_DATA": ziping.data.path]) { $1 }, rows: 50,
      ambiguousWidth: width)
    try terminal.waitFor(text: "icanon")
    let screen = terminal.screen
    #expect(screen.first == "终端体检单")
    #expect(screen.contains { $0.contains("字宽") && $0.contains("占 \(width) 格") })
    #expect(screen.contains { $0.contains("80 列 50 行") })
    #expect(screen.contains("icanon"))
    let ruler = try require(terminal.position(of: "预算①"), "the ruler")
    let bars = (0..<80).filter { terminal.cell(column: $0, row: ruler.row).text == "|" }
    let under = (0..<80).filter { terminal.cell(column: $0, row: ruler.row + 1).text == "|" }
    #expect(bars == under)
  }

  @Test func `Without a terminal the rest is looked at, as JSON too`() throws {
    let ziping = try BuiltZiping(drafts: ["wuhua-2023"])
    let result = try ziping.run("doctor", "--json")
    #expect(result.status == .exited(0))
    #expect(result.output.contains("\"usable\": true"))
    #expect(result.output.contains("\"topic\": \"terminal\""))
  }

  @Test func `A damaged rubric makes it fail with its name`() throws {
    let ziping = try BuiltZiping()
    try ziping.data.write("{", to: "rubrics/half.json")
    let result = try ziping.run("doctor")
    #expect(result.status == .exited(1))
    #expect(result.output.contains("half"))
  }
}
