import Terminal
import Testing

@testable import Application
@testable import Session
@testable import Screens

@Suite struct TraceTests {
  @Test(
    "A value stands on one line, shortened where it is long",
    arguments: [
      ("甲\n乙", "1500 effect 甲 乙"), ("", "1500 effect "),
      (
        String(repeating: "字", count: 501),
        "1500 effect " + String(repeating: "字", count: 500) + "…"
      ),
    ])
  func line(value: String, expected: String) {
    #expect(Trace.line("effect", value, after: .milliseconds(1_500)) == expected)
  }

  @Test func `there is no trace unless the environment names a file`() {
    #expect(Trace(environment: [:]) == nil)
    #expect(Trace(environment: ["ZIPING_TRACE": ""]) == nil)
    #expect(Trace(environment: ["ZIPING_TRACE": "/no/such/folder/trace"]) == nil)
  }

  @Test func `what is told and asked is noted in its order, and ticks are not`() {
    var lines: [String] = []
    var traced = TracedApplication(
      state: AppState(size: Size(columns: 80, rows: 24), widths: Widths()),
      note: { kind, value in lines.append("\(kind) \(value)") })
    _ = traced.apply(.listed([]))
    _ = traced.handle(.tick)
    _ = traced.handle(.key(KeyPress(.function(1))))
    #expect(
      lines == [
        "message listed([])", "effect \(Effect.desk(.people))",
        "event \(Event.key(KeyPress(.function(1))))", "screen help",
      ])
    #expect(traced.state.screenName.description == "help")
  }

  @Test func `while a passphrase is typed nothing of it is noted`() {
    var lines: [String] = []
    var state = AppState(size: Size(columns: 80, rows: 24), widths: Widths())
    state.navigation.push(PromptScreen(.sign, of: "wuhua-2023", signs: true))
    var traced = TracedApplication(state: state) { kind, value in lines.append("\(kind) \(value)") }
    for character in "秘密" { _ = traced.handle(.key(KeyPress(.character(character)))) }
    _ = traced.handle(.paste("密钥"))
    #expect(lines.filter { $0.hasPrefix("event") }.count == 3)
    #expect(lines.allSatisfy { $0.hasSuffix(" (passphrase)") })
  }
}

@Suite struct FirstScreenTests {
  @Test func `a screen is named as its action`() throws {
    #expect(try FirstScreen.action(["ZIPING_SCREEN": "why"]) == .open(.why))
    #expect(try FirstScreen.action(["ZIPING_SCREEN": "queue"]) == .open(.queue))
    #expect(try FirstScreen.action(["ZIPING_SCREEN": ""]) == nil)
    #expect(try FirstScreen.action([:]) == nil)
  }

  @Test func `a name that no screen has is refused with those that there are`() {
    let error = #expect(throws: FirstScreen.Unknown.self) {
      try FirstScreen.action(["ZIPING_SCREEN": "wy"])
    }
    #expect(
      error?.message == """
        没有名为“wy”的画面。可用：baseData、corrections、drafts、evidence、export、findings、help、identities、\
        identity、lastYear、menu、newDraft、outline、preview、queue、report、search、submission、tables、\
        versions、whatIf、why。
        """)
  }
}
