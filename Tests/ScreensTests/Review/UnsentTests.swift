import Evaluation
import Terminal
import Testing

@testable import Screens

/// Quitting asks before anything is lost that was written for others and went to nobody.
struct UnsentTests {
  private static let question = "还有没交出去的内容"

  /// The supervisor on the page of an indicator.
  private func item() throws -> Stage {
    var stage = try Stage.submitted()
    stage.openDossier()
    stage.state.showItem(.indicator("carryover_rate"), at: .explanation("carryover_rate"))
    return stage
  }

  @Test func `reasons for a return that has not come are not lost without a question`() throws {
    var stage = try item()
    stage.ask(.reason)
    stage.type("请写明结余的原因。")
    stage.press(.enter)
    stage.press(.control("q"))
    #expect(!stage.state.isFinished)
    #expect(stage.screen.text.contains(Self.question))
    #expect(stage.screen.text.contains("逐项退回理由 1 条"))
    // The first answer leads back, and nothing is gone.
    stage.press(.enter)
    #expect(!stage.state.isFinished)
    #expect(stage.state.desk.reasons[Stage.id]?.map(\.text) == ["请写明结余的原因。"])
    stage.press(.control("q"))
    stage.press(.down, .enter)
    #expect(stage.state.isFinished)
  }

  @Test("Words in a prompt are asked about, left or not", arguments: [true, false])
  func words(_ isLeft: Bool) throws {
    var stage = try item()
    stage.ask(.ask)
    stage.type("请附依据。")
    if isLeft { stage.press(.escape) }
    stage.press(.control("q"))
    #expect(!stage.state.isFinished)
    #expect(stage.screen.text.contains(Self.question))
  }

  @Test func `the question is asked once, however often the key is pressed`() throws {
    var stage = try item()
    stage.ask(.reason)
    stage.type("请写明。")
    stage.press(.enter)
    stage.press(.control("q"), times: 3)
    stage.press(.escape)
    #expect(!stage.screen.text.contains(Self.question))
  }

  @Test func `what was sent, or never written, is not asked about`() throws {
    var stage = try item()
    stage.ask(.reason)
    stage.press(.escape)
    stage.press(.control("q"))
    #expect(stage.state.isFinished)
    var sent = try item()
    sent.ask(.ask)
    sent.type("请附依据。")
    sent.press(.enter)
    sent.press(.control("q"))
    #expect(sent.state.isFinished)
  }

  @Test func `a signal ends the program all the same`() throws {
    var stage = try item()
    stage.ask(.reason)
    stage.type("请写明。")
    stage.press(.enter)
    stage.apply(.interrupted)
    #expect(stage.state.isFinished)
  }
}
