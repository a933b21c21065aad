import Evaluation
import Terminal
import Testing

@testable import Screens

@Suite("A draft that somebody else has open")
struct LockedDraftTests {
  private static let zhang = DraftHolder(user: "zhang", host: "office", since: "2024-04-22 16:40")

  private func opened(_ size: Size = Stage.full, isTakeable: Bool = false) throws -> Stage {
    var stage = try Stage.sample(at: "cover.unit", size)
    var draft = OpenedDraft(
      id: Stage.id, report: try stage.report, rubric: try stage.filling.rubric, place: nil)
    draft.readOnly = .heldBy(LockedDraftTests.zhang)
    draft.isTakeable = isTakeable
    stage.apply(.opened(draft))
    // How its review stands is asked first.
    stage.tick()
    _ = stage.takeAsked()
    return stage
  }

  @Test("It can be looked at, and says who has it and since when", arguments: Sizes.compared)
  func lookedAt(_ size: Size) throws {
    var stage = try opened(size)
    let before = try stage.report
    #expect(stage.screen.text.contains("只查看"))
    #expect(stage.hint.contains("只能查看：zhang（office）正在填写这份草稿，自 2024-04-22 16:40 起。"))
    stage.type("甲")
    #expect(stage.hint.contains("只能查看：zhang（office）正在填写这份草稿，自 2024-04-22 16:40 起。"))
    stage.press(.control("s"), .control("z"), .control("k"))
    #expect(try stage.report == before)
    #expect(!stage.takeAsked().contains { if case .save = $0 { true } else { false } })
  }

  @Test func `who has it is looked at again and again, until nobody has`() throws {
    var stage = try opened()
    #expect(stage.state.tickInterval == Surroundings.watchingTick)
    stage.tick()
    #expect(stage.takeAsked() == [.safety(.watch(id: Stage.id))])
    let li = DraftHolder(user: "li", host: "office", since: "2024-04-22 17:00")
    stage.apply(.safeguarded(.holder(li, id: Stage.id)))
    #expect(stage.screen.text.contains("只查看：li 在填"))
    stage.apply(.safeguarded(.holder(nil, id: Stage.id)))
    #expect(stage.screen.text.contains("对方已经关闭这份草稿"))
    stage.press(.enter)
    #expect(stage.takeAsked().contains(.open(id: Stage.id)))
    #expect(try stage.filling.readOnly == nil)
  }

  @Test("Whoever is gone can be relieved of it", arguments: Sizes.compared)
  func gone(_ size: Size) throws {
    var stage = try opened(size, isTakeable: true)
    assertScreen(stage.screen, "lock-left-\(size.name)")
    stage.press(.enter)
    #expect(stage.takeAsked() == [.safety(.takeOver(id: Stage.id))])
  }

  @Test func `looking on is the other choice`() throws {
    var stage = try opened(isTakeable: true)
    stage.press(.down, .enter)
    #expect(stage.state.navigation.isOnGround)
    #expect(try stage.filling.isReadOnly)
  }
}
