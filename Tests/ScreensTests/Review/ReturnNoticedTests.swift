import Evaluation
import Terminal
import Testing

@testable import Screens

/// What somebody else does to a report that is on the screen.
struct ReturnNoticedTests {
  @Test func `a filler who looks at a submitted report learns that it was sent back`() throws {
    var stage = try Stage.submitted()
    stage.become(Stage.filler)
    stage.perform([.open(id: Stage.id)])
    stage.tick(times: 2)
    #expect(try stage.filling.isReadOnly)
    #expect(stage.state.tickInterval == Surroundings.watchingTick)
    try stage.apply(
      .giveBack(reason: "请补充说明。", fields: [], .nothing, MemoryReviews.secret),
      as: Stage.supervisor)
    stage.tick(times: 3)
    #expect(try !stage.filling.isReadOnly)
    #expect(stage.screen.text.contains("请补充说明。"))
  }

  @Test func `the list says what was done to a report`() throws {
    var stage = try Stage.submitted()
    stage.perform(stage.state.apply(.listed([DraftLine(id: Stage.id, unit: "", year: "")])))
    #expect(stage.state.home.drafts.first?.judgement?.claimed == .submitted)
    let review = try #require(stage.disk.reviews[Stage.id])
    try stage.apply(
      .giveBack(reason: "请补充说明。", fields: [], .nothing, MemoryReviews.secret),
      as: Stage.supervisor)
    let returned = try #require(stage.disk.reviews[Stage.id])
    #expect(review.review.state != returned.review.state)
    stage.apply(.desk(.done(.return, returned, of: Stage.id)))
    #expect(stage.state.home.drafts.first?.judgement?.claimed == .returned)
  }
}
