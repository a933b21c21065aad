import Evaluation
import Testing

/// What follows from what the trail says and what was found in looking at it.
struct JudgementTests {
  private static let contradiction = Examination.Contradiction(line: 3, sentence: "第 3 条没有签名。")

  /// A report that went all the way, by name or by key.
  private func review(_ state: ReviewState, isSigned: Bool = true) -> Review {
    var review = Review()
    review.state = state
    guard state != .draft else { return review }
    review.steps = [step(.submit, .submitted, isSigned: isSigned)]
    if state == .signed { review.steps.append(step(.sign, .signed, isSigned: true)) }
    return review
  }

  private func step(_ action: ReviewAction, _ state: ReviewState, isSigned: Bool) -> ReviewStep {
    let mark = Mark(actor: Actor(name: "李审核", user: "li"), time: Timestamp(seconds: 1_713_775_200))
    var step = ReviewStep(action: action, state: state, mark: mark)
    step.version = "sm3:00"
    guard isSigned else { return step }
    step.statement = Statement(
      draft: "w", report: "sm3:00", review: "sm3:00",
      rubric: RubricReference(id: "r", version: "1", digest: "sha256:00"), stage: action,
      said: Statement.Said("同意。"),
      signer: Statement.Signer(
        name: "李审核", capacity: .reviewer, unit: "", key: "sm3:00", user: "li"),
      time: mark.time, trail: Statement.TrailHead(lines: 0, hash: ""))
    return step
  }

  private func found(_ change: (inout Examination) -> Void = { _ in }) -> Examination {
    var found = Examination()
    change(&found)
    return found
  }

  @Test func `a draft claims nothing that would need a roster`() {
    let judgement = Judgement(review(.draft), found { $0.obstacle = "没有名册。" })
    #expect(judgement.assurance == .verified)
    #expect(judgement.text == "草稿")
  }

  @Test func `a submission without a key is called that`() {
    let judgement = Judgement(review(.submitted, isSigned: false), found())
    #expect(judgement.assurance == .named)
    #expect(judgement.text == "已送审（未签名）")
    #expect(judgement.holds)
  }

  @Test func `a signature that holds is said with its name and day`() {
    let judgement = Judgement(review(.signed), found())
    #expect(judgement.text == "已签发：李审核（审核人），2024年4月22日")
    #expect(judgement.name == "signed")
  }

  @Test func `without a roster nobody says who signed`() {
    let judgement = Judgement(review(.signed), found { $0.obstacle = "没有人员名册。" })
    #expect(judgement.title == "未经核验")
    #expect(judgement.text == "未经核验：没有人员名册")
    #expect(judgement.standing == .unverified("没有人员名册。"))
    #expect(judgement.name == "unverified")
  }

  @Test(
    "What was changed behind a step",
    arguments: [
      (ReviewState.submitted, "事后改动", "已送审之后事后改动：联系电话"), (.signed, "签名失效", "签名失效：联系电话"),
    ])
  func altered(_ state: ReviewState, _ title: String, _ text: String) {
    let judgement = Judgement(review(state), found { $0.alterations = ["联系电话"] })
    #expect(judgement.title == title)
    #expect(judgement.text == text)
    #expect(judgement.name == "altered")
  }

  @Test("A contradiction outweighs everything", arguments: ReviewState.allCases)
  func contradicted(_ state: ReviewState) {
    let judgement = Judgement(
      review(state),
      found {
        $0.contradictions = [Self.contradiction]
        $0.obstacle = "没有名册。"
        $0.alterations = []
      })
    #expect(judgement.text == "核验不符：第 3 条没有签名")
    #expect(judgement.faults == [3: "第 3 条没有签名。"])
    #expect(judgement.name == "contradicted")
    #expect(!judgement.holds)
  }

  @Test(
    "What may be done about a report",
    arguments: [
      (ReviewAction.approve, [true, false, false, false]), (.sign, [true, false, false, false]),
      (.submit, [true, true, true, false]), (.reopen, [true, false, true, false]),
      (.return, [true, true, true, true]), (.ask, [true, true, true, true]),
    ])
  func allowed(_ action: ReviewAction, _ wanted: [Bool]) {
    let all: [Judgement.Assurance] = [
      .verified, .unverified("没有名册。"), .altered(["联系电话"]), .contradicted(["第 3 条没有签名。"]),
    ]
    let allowed = all.map { assurance in
      let judgement = Judgement(claimed: .submitted, assurance: assurance, standing: .unsigned)
      return (try? judgement.check(action)) != nil
    }
    #expect(allowed == wanted)
  }

  @Test func `a state that does not hold is not named in a refusal`() {
    let judgement = Judgement(
      claimed: .signed, assurance: .contradicted(["第 3 条没有签名。"]), standing: .unsigned)
    #expect(!judgement.said(.wrongState(.ask, .signed)).message.contains("已签发"))
  }

  @Test func `steps are marked with what they rest on`() {
    let mark = Mark(actor: Actor(name: "李审核", user: "li"), time: Timestamp(seconds: 0))
    let entries = (1...3).map { number in
      var entry = TrailEntry(number: number, mark: mark, kind: .approved, state: .approved)
      entry.proof = number == 2 ? .named : .unchecked
      return entry
    }
    let judgement = Judgement(review(.signed), found { $0.contradictions = [Self.contradiction] })
    #expect(
      entries.judged(by: judgement).map(\.title) == ["审核通过（已签名）", "审核通过（未签名）", "审核通过（核验不符）"])
    let blind = Judgement(review(.signed), found { $0.obstacle = "没有名册。" })
    #expect(entries.judged(by: blind).first?.title == "审核通过（未经核验）")
  }

  @Test(
    "A change by another program has a finder and no author",
    arguments: [
      TrailEntry.Kind.outside, .cut, .unwritten,
    ])
  func finder(_ kind: TrailEntry.Kind) {
    let mark = Mark(actor: Actor(name: "李审核", user: "li"), time: Timestamp(seconds: 0))
    let entry = TrailEntry(number: 1, mark: mark, kind: kind, state: .submitted)
    #expect(entry.authorText == "作者不明，由 李审核（li） 发现")
  }
}
