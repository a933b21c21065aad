import Evaluation
import Terminal
import Testing

@testable import Screens

extension Stage {
  static let filler = MemoryReviews.filler.name
  static let supervisor = MemoryReviews.supervisor.name

  /// The corrected sample in a folder with a filler and a supervisor; nobody has acted.
  static func office(
    as name: String? = nil, _ size: Size = Stage.full, _ change: (inout Report) -> Void = { _ in }
  ) throws -> Stage {
    var stage = try Stage(size)
    var report = try Shipped.corrected()
    report.cover[.filler] = filler
    change(&report)
    stage.disk.drafts[id] = report
    stage.disk.reviews.people = [MemoryReviews.filler, MemoryReviews.supervisor]
    stage.disk.reviews.actor = name
    stage.state.desk.isAsked = false
    stage.asksReview = true
    stage.perform(stage.state.firstEffects)
    stage.tick(times: 2)
    return stage
  }

  mutating func become(_ name: String) {
    perform([.desk(.act(as: name))])
    state.notice = nil
  }

  mutating func apply(_ command: DeskCommand, as name: String) throws {
    disk.reviews.actor = name
    let report = try #require(disk.drafts[Stage.id])
    let message = disk.reviews.perform(command, on: Stage.id, report, disk.rubric)
    if case .refused(let trouble) = message { Issue.record("\(trouble.whatHappened)") }
  }

  /// Submitted by the filler, with the supervisor at the keyboard.
  static func submitted(
    _ size: Size = Stage.full, _ change: (inout Report) -> Void = { _ in }
  ) throws -> Stage {
    var stage = try office(as: filler, size, change)
    let report = try #require(stage.disk.drafts[id])
    try stage.apply(.submit(report, note: "请审核。", nil), as: filler)
    stage.become(supervisor)
    return stage
  }

  /// Two queries asked, returned, one answered, a text and a figure changed, submitted again.
  static func resubmitted(_ size: Size = Stage.full) throws -> Stage {
    var stage = try submitted(size)
    try stage.askTwoAndReturn()
    try stage.apply(.answer(1, text: "余款系待付工程尾款。", change: "补写了说明。"), as: filler)
    stage.disk.drafts[id]?[.explanation("carryover_rate")] = .text("结余为待付工程尾款，已于次年一月付清。")
    let report = try #require(stage.disk.drafts[id])
    try stage.apply(.submit(report, note: "已按意见修改。", nil), as: filler)
    stage.become(supervisor)
    return stage
  }

  mutating func askTwoAndReturn() throws {
    try apply(.ask(.explanation("carryover_rate"), nil, "结余形成的原因请写明。"), as: Stage.supervisor)
    try apply(
      .ask(.fact("procurement_actual"), nil, "采购金额与决算报表不一致，请核对。"), as: Stage.supervisor)
    try apply(
      .giveBack(reason: "请补充结余原因并核对采购金额。", fields: [], .nothing, MemoryReviews.secret),
      as: Stage.supervisor)
  }

  mutating func ask(_ action: DeskAction) { apply(.acted(.desk(action))) }
  mutating func open(_ place: Place) { apply(.acted(.open(place))) }

  /// The supervisor's view of the report.
  mutating func openDossier() {
    open(.queue)
    tick(times: 3)
    press(.enter)
  }
}
