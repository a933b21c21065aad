import PseudoTerminal
import Testing

/// The whole of review in a real terminal, by both people.
struct ReviewOnScreenTests {
  private let office: ReviewOffice

  init() throws { office = try ReviewOffice() }

  @Test
  func `submitted, asked, returned, answered, scored, signed, verified, and voided by a change`()
    throws
  {
    try submit()
    try askTwiceAndReturn()
    try answerAndSubmitAgain()
    try checkScoreAndSign()
    #expect(try office.verifyWithOpenSSL().status == .exited(0))
    #expect(try office.ziping.run("verify", ReviewOffice.draft).status == .exited(0))
    try voidByAChange()
  }

  private func submit() throws {
    let terminal = try office.openAsFiller()
    try terminal.waitForFocus("the cover") { $0.part == "封面" }
    terminal.send(.shiftF(9))
    try terminal.waitFor(text: "可以送审")
    terminal.send(.f(6))
    try terminal.waitFor(text: "送审说明")
    try typePassphrase(on: terminal)
    try terminal.waitFor(text: "已送审，审核人处理之前不能再改。")
    terminal.send("x")
    try terminal.waitFor(text: "不能填报")
    try terminal.quit()
  }

  private func askTwiceAndReturn() throws {
    let terminal = try office.openAsSupervisor()
    try ask("差异的原因请附依据。", on: terminal)
    terminal.send(.down)
    try ask("采购为何超出计划？", on: terminal)
    terminal.send(.f(2))
    try terminal.waitFor(text: "退回意见")
    try terminal.waitFor(text: "随报告退回的查询 2 条")
    try terminal.write("请补充依据。")
    try typePassphrase(on: terminal)
    try terminal.waitFor(text: "已退回")
    try terminal.quit()
  }

  private func ask(_ text: String, on terminal: PseudoTerminal) throws {
    terminal.send(.f(7))
    try terminal.waitFor(text: "查询内容")
    try terminal.write(text)
    terminal.send(.enter)
    try terminal.waitFor(text: "已记下查询")
  }

  private func answerAndSubmitAgain() throws {
    let terminal = try office.openAsFiller()
    try terminal.waitFor(text: "请补充依据。")
    try answer("依据为批复文件。", on: terminal)
    try answer("应急采购，已补报。", on: terminal)
    try change("已核对批复文件。", on: terminal)
    terminal.send(.shiftF(9))
    try terminal.waitFor(text: "可以送审")
    terminal.send(.f(6))
    try terminal.waitFor(text: "送审说明")
    try typePassphrase(on: terminal)
    try terminal.waitFor(text: "已送审，审核人处理之前不能再改。")
    try terminal.quit()
  }

  private func answer(_ text: String, on terminal: PseudoTerminal) throws {
    terminal.send(.f(7))
    try terminal.waitFor(text: "整改情况")
    try terminal.write(text)
    terminal.send(.tab)
    terminal.send(.enter)
    try terminal.waitFor(text: "已答复，再次送审后由审核人销结。")
  }

  /// From the query to its field, where something is added.
  private func change(_ text: String, on terminal: PseudoTerminal) throws {
    terminal.send(.enter)
    try terminal.waitForFocus("the indicator") { $0.part == "财政拨款收入预决算差异率" }
    terminal.send(.ctrlEnd)
    try terminal.write(text)
    terminal.send(.ctrl("s"))
    try terminal.waitFor(text: "已存")
  }

  private func checkScoreAndSign() throws {
    let terminal = try office.openAsSupervisor()
    try seeExactlyWhatChanged(on: terminal)
    try closeBoth(on: terminal)
    try score(on: terminal)
    terminal.send(.f(3))
    try typePassphrase(on: terminal)
    try terminal.waitFor(text: "已审核通过")
    terminal.send(.f(4))
    try typePassphrase(on: terminal)
    try terminal.waitFor(text: "已签发：李国强")
    try terminal.quit()
  }

  private func seeExactlyWhatChanged(on terminal: PseudoTerminal) throws {
    terminal.send(.f(5))
    try terminal.waitFor(text: "退回后的改动")
    try terminal.waitFor(text: "财政拨款收入预决算差异率 / 说明")
    #expect(terminal.line(0).hasSuffix("1 处"))
    #expect(terminal.screen.joined().contains("已核对批复文件。"))
    terminal.send(.escape)
    try terminal.waitFor(text: "扣分项")
  }

  /// The fourth section holds the queries; each is two rows, with its answer.
  private func closeBoth(on terminal: PseudoTerminal) throws {
    for _ in 1...3 { terminal.send(.tab) }
    try terminal.waitFor(text: "查询 2（未销结 2）")
    terminal.send(.ctrl("k"))
    try terminal.waitFor(text: "未销结的查询还有 1 条")
    terminal.send(.down)
    terminal.send(.ctrl("k"))
    try terminal.waitFor(text: "未销结的查询还有 0 条")
  }

  private func score(on terminal: PseudoTerminal) throws {
    terminal.send(.home)
    terminal.send(.tab)
    try terminal.waitFor(text: "扣分项 3")
    terminal.send(.f(8))
    try terminal.waitFor(text: "复核分与自评分并列")
    terminal.send("3")
    terminal.send(.tab)
    try terminal.write("差异依据不足。")
    terminal.send(.enter)
    try terminal.waitFor(text: "复核分已记下")
    try terminal.waitFor(text: "自评 97 优  复核 96.5 优")
  }

  private func typePassphrase(on terminal: PseudoTerminal) throws {
    try terminal.waitFor(text: "密钥口令")
    terminal.send(.tab)
    terminal.send(ReviewOffice.passphrase)
    try terminal.waitFor(text: String(repeating: "*", count: ReviewOffice.passphrase.count))
    #expect(!terminal.screen.joined().contains("horse"))
    terminal.send(.enter)
  }

  /// What the program does not let the filler do, another program does.
  private func voidByAChange() throws {
    try office.edit("0753-0000000", "0753-1111111")
    let result = try office.ziping.run("verify", ReviewOffice.draft)
    #expect(result.status == .exited(1))
    let terminal = try office.ziping.open("--as", ReviewOffice.supervisor)
    try terminal.waitFor(text: ReviewOffice.supervisor)
    terminal.send(.f(8))
    try terminal.waitFor(text: "自何时起")
    for _ in 1...5 { terminal.send(.f(4)) }
    try terminal.waitFor(text: "签名失效")
    terminal.send(.enter)
    try terminal.waitFor(text: "签名失效：联系电话")
    try terminal.quit()
  }
}
