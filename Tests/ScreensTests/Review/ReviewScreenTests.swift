import Evaluation
import Terminal
import Testing

@testable import Screens

/// How the pages of review look.
struct ReviewScreenTests {
  @Test("Home says in which state reports are, and who acts", arguments: Sizes.compared)
  func home(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    try stage.askTwoAndReturn()
    stage.become(Stage.filler)
    stage.press(.control("r"))
    stage.tick(times: 3)
    assertScreen(stage.screen, "review-home-\(size.name)")
  }

  @Test("Who acts is chosen from the roster", arguments: Sizes.compared)
  func identity(_ size: Size) throws {
    var stage = try Stage.office(size)
    stage.open(.identity)
    assertScreen(stage.screen, "review-identity-\(size.name)")
    stage.press(.down, .enter)
    #expect(stage.state.desk.actor?.name == Stage.supervisor)
    #expect(stage.asked.contains(.desk(.act(as: Stage.supervisor))))
  }

  @Test("The queue", arguments: Sizes.compared)
  func queue(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    stage.open(.queue)
    stage.tick(times: 3)
    assertScreen(stage.screen, "review-queue-\(size.name)")
  }

  @Test("The report, what matters first", arguments: Sizes.compared)
  func dossier(_ size: Size) throws {
    var stage = try Stage.resubmitted(size)
    stage.openDossier()
    assertScreen(stage.screen, "review-dossier-\(size.name)")
    stage.press(.end)
    assertScreen(stage.screen, "review-dossier-end-\(size.name)")
  }

  @Test("Last year beside this year", arguments: Sizes.compared)
  func lastYear(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    var old = try Shipped.sample()
    old.cover[.year] = "2022"
    old[.fact("carryover_end")] = .fact(.value(.number(DecimalNumber(24_000_000))))
    stage.disk.lastYear = old
    stage.openDossier()
    for _ in 1...4 where !stage.screen.text.contains("与上年（2022）") { stage.press(.tab) }
    assertScreen(stage.screen, "review-last-year-\(size.name)")
  }

  @Test("One indicator with all that is said of it", arguments: Sizes.compared)
  func item(_ size: Size) throws {
    var stage = try Stage.resubmitted(size)
    stage.openDossier()
    var item = ItemScreen(.indicator("carryover_rate"), stage.state.around)
    item.cursor = ListCursor()
    stage.state.navigation.push(item)
    assertScreen(stage.screen, "review-item-\(size.name)")
  }

  @Test("A query, with characters marked in the text", arguments: Sizes.compared)
  func query(_ size: Size) throws {
    var stage = try Stage.resubmitted(size)
    stage.openDossier()
    stage.state.showItem(.indicator("carryover_rate"), at: .explanation("carryover_rate"))
    stage.press(.f7, .backTab)
    for _ in 1...3 { stage.press(KeyPress(.right, .shift)) }
    stage.press(.tab)
    stage.type("什么结余？")
    assertScreen(stage.screen, "review-query-\(size.name)")
    stage.press(.enter)
    let query = try #require(stage.disk.reviews[Stage.id]?.review.queries.last)
    #expect(query.range == 0..<3 && query.quote == "结余为" && query.text == "什么结余？")
  }

  @Test("Reasons at fields go out with the return", arguments: Sizes.compared)
  func reasons(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    stage.openDossier()
    stage.state.showItem(.indicator("carryover_rate"), at: .explanation("carryover_rate"))
    stage.press(.f4)
    stage.type("请写明结余的原因。")
    assertScreen(stage.screen, "review-reason-\(size.name)")
    stage.press(.enter)
    assertScreen(stage.screen, "review-item-reason-\(size.name)")
    stage.press(.escape)
    stage.state.showItem(.indicator("carryover_rate"), at: .fact("carryover_end"))
    stage.press(.control("w"))
    stage.type("请核对。")
    stage.press(.enter, .escape)
    assertScreen(stage.screen, "review-dossier-reasons-\(size.name)")
    stage.press(.f2)
    assertScreen(stage.screen, "review-return-\(size.name)")
    // A wrong passphrase loses nothing; whoever gives reasons by field needs no other.
    stage.press(.tab)
    stage.type("绝密口令7")
    stage.press(.enter)
    #expect(stage.screen.text.contains("口令不对"))
    stage.type(MemoryReviews.passphrase)
    stage.press(.enter)
    let step = try #require(stage.disk.reviews[Stage.id]?.review.last(.return))
    #expect(step.reasons.map(\.text) == ["请写明结余的原因。", "请核对。"])
    #expect(stage.state.desk.reasons[Stage.id] == nil && stage.state.desk.dossier?.reasons == [])
    stage.become(Stage.filler)
    stage.state.navigation.popAll()
    stage.press(.enter)
    stage.tick()
    assertScreen(stage.screen, "review-returned-reasons-\(size.name)")
    stage.press(.enter)
    #expect(stage.screen.text.contains("退回：请写明结余的原因。"))
  }

  @Test func `a reason at a field is changed, and taken back by leaving it empty`() throws {
    var stage = try Stage.submitted()
    stage.openDossier()
    stage.state.showItem(.indicator("carryover_rate"), at: .explanation("carryover_rate"))
    stage.press(.f4)
    stage.type("甲")
    stage.press(.escape, .f4)
    #expect(stage.screen.text.contains("甲"))
    stage.type("乙")
    stage.press(.enter, .f4)
    #expect(stage.state.desk.dossier?.reasons.map(\.text) == ["甲乙"])
    stage.press(.backspace, .backspace, .enter)
    #expect(stage.state.desk.dossier?.reasons == [])
  }

  @Test func `words typed for a return survive a wrong passphrase, and Esc`() throws {
    var stage = try Stage.submitted()
    stage.openDossier()
    stage.press(.f2)
    stage.type("请补充依据。")
    stage.press(.tab)
    stage.type("绝密口令7")
    stage.press(.enter)
    #expect(stage.screen.text.contains("口令不对") && stage.screen.text.contains("请补充依据。"))
    #expect(stage.disk.reviews[Stage.id]?.review.state == .submitted)
    stage.press(.escape, .f2)
    #expect(stage.screen.text.contains("请补充依据。"))
  }

  @Test func `the evidence of a part opens from its page`() throws {
    var stage = try Stage.submitted()
    stage.openDossier()
    stage.state.showItem(.indicator("carryover_rate"))
    stage.press(.f5)
    #expect(stage.screen.text.contains("结转结余率"))
    #expect(!stage.screen.text.contains("预算编制合理性"))
    stage.press(.escape)
    stage.become(Stage.filler)
    stage.state.navigation.popAll()
    stage.state.filling = nil
    stage.press(.enter)
    stage.tick()
    stage.state.filling?.go(to: .explanation("carryover_rate"))
    stage.open(.evidence)
    #expect(!stage.screen.text.contains("预算编制合理性"))
  }

  @Test("复核分 beside 自评分", arguments: Sizes.compared)
  func score(_ size: Size) throws {
    var stage = try Stage.resubmitted(size)
    stage.openDossier()
    stage.state.showItem(.indicator("carryover_rate"))
    stage.press(.f8)
    stage.type("3")
    stage.press(.tab)
    stage.type("未附付款凭证。")
    assertScreen(stage.screen, "review-score-\(size.name)")
    stage.press(.enter)
    #expect(stage.screen.text.contains("复核分 3"))
    #expect(stage.state.desk.dossier?.rated.scorecard.total.text == "97")
  }

  @Test("A passphrase shows as stars and is nowhere in the state", arguments: Sizes.compared)
  func passphrase(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    stage.openDossier()
    stage.press(.f3, .tab)
    stage.type("绝密口令7")
    assertScreen(stage.screen, "review-passphrase-\(size.name)")
    var printed = ""
    dump(stage.state, to: &printed)
    #expect(!printed.contains("绝密口令") && !"\(stage.state)".contains("绝密口令"))
    stage.press(.enter)
    #expect(stage.screen.text.contains("口令不对"))
    #expect(stage.disk.reviews[Stage.id]?.review.state == .submitted)
  }

  @Test("What stands in the way of submitting", arguments: Sizes.compared)
  func submission(_ size: Size) throws {
    var stage = try Stage.sample(at: "cover.unit", size)
    stage.disk.reviews.people = [MemoryReviews.filler]
    stage.become(Stage.filler)
    stage.open(.submission)
    assertScreen(stage.screen, "review-submission-\(size.name)")
  }

  @Test("Why a report was returned comes first", arguments: Sizes.compared)
  func returned(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    try stage.askTwoAndReturn()
    stage.become(Stage.filler)
    stage.press(.enter)
    stage.tick()
    assertScreen(stage.screen, "review-returned-\(size.name)")
    stage.press(.f7)
    stage.type("已核对，以决算为准。")
    assertScreen(stage.screen, "review-answer-\(size.name)")
  }

  @Test("A submitted report is only looked at", arguments: Sizes.compared)
  func readOnly(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    stage.become(Stage.filler)
    stage.press(.enter)
    stage.tick()
    stage.type("x")
    assertScreen(stage.screen, "review-read-only-\(size.name)")
  }

  @Test("Queries, replies and what changed", arguments: Sizes.compared)
  func corrections(_ size: Size) throws {
    var stage = try Stage.resubmitted(size)
    stage.openDossier()
    stage.press(.f6)
    assertScreen(stage.screen, "review-corrections-\(size.name)")
  }

  @Test("Versions, and how one differs from now", arguments: Sizes.compared)
  func versions(_ size: Size) throws {
    var stage = try Stage.resubmitted(size)
    stage.openDossier()
    stage.press(.control("o"))
    assertScreen(stage.screen, "review-versions-\(size.name)")
    stage.press(.tab, .down, .down, .enter)
    assertScreen(stage.screen, "review-comparison-\(size.name)")
  }

  @Test("Evidence by indicator, missing files marked", arguments: Sizes.compared)
  func evidence(_ size: Size) throws {
    var stage = try Stage.office(as: Stage.filler, size)
    try stage.apply(
      .attach("budget_soundness", path: "/home/zeng/批复.pdf", page: "第 3 页", isCopied: false),
      as: Stage.filler)
    stage.disk.reviews.change(Stage.id) { $0.evidenceFaults = [1: "文件不在了"] }
    stage.press(.enter)
    stage.tick()
    stage.open(.evidence)
    assertScreen(stage.screen, "review-evidence-\(size.name)")
    stage.press(.f2)
    stage.type("/home/zeng/决算.pdf")
    assertScreen(stage.screen, "review-attach-\(size.name)")
  }

  @Test("A signature that a later change voids names the fields", arguments: Sizes.compared)
  func void(_ size: Size) throws {
    var stage = try Stage.submitted(size)
    stage.disk.reviews.change(Stage.id) { state in
      state.review.state = .signed
      let fields = ["结转结余率", "联系电话"]
      state.judgement = Judgement(
        claimed: .signed, assurance: .altered(fields), standing: .void(fields: fields))
    }
    stage.open(.queue)
    stage.tick(times: 3)
    assertScreen(stage.screen, "review-queue-void-\(size.name)")
    stage.press(.enter)
    #expect(stage.screen.text.contains("签名失效：结转结余率、联系电话"))
    assertScreen(stage.screen, "review-void-\(size.name)")
  }
}
