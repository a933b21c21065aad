import Evaluation
import Testing

/// Every state, role and action: 6 × 3 × 12, each allowed or refused with its sentence.
struct TransitionTests {
  /// What is allowed, and where it leads; everything that is not here is refused.
  private static let allowed: [Role: [ReviewState: [ReviewAction: ReviewState]]] = [
    .filler: [
      .draft: [
        .fill: .draft, .attach: .draft, .detach: .draft, .answer: .draft, .submit: .submitted,
      ],
      .returned: [
        .fill: .draft, .attach: .returned, .detach: .returned, .answer: .returned,
        .submit: .submitted,
      ],
      .reopened: [
        .fill: .draft, .attach: .reopened, .detach: .reopened, .answer: .reopened,
        .submit: .submitted,
      ],
      .submitted: [.answer: .submitted],
      .approved: [.answer: .approved],
    ],
    .reviewer: [
      .draft: [.close: .draft], .returned: [.close: .returned], .reopened: [.close: .reopened],
      .submitted: [
        .ask: .submitted, .close: .submitted, .score: .submitted, .return: .returned,
        .approve: .approved,
      ],
      .approved: [
        .ask: .approved, .close: .approved, .score: .approved, .return: .returned,
        .sign: .signed,
      ],
      .signed: [.reopen: .reopened],
    ],
    .administrator: [.signed: [.reopen: .reopened]],
  ]

  @Test(arguments: ReviewState.allCases, Role.allCases)
  func everyActionIsAllowedOrRefusedWithItsSentence(state: ReviewState, role: Role) {
    for action in ReviewAction.allCases {
      let wanted = TransitionTests.allowed[role]?[state]?[action]
      do throws(ReviewRefusal) {
        let next = try Transition.state(after: action, in: state, by: [role])
        #expect(next == wanted, "\(action) \(state) \(role)")
      } catch {
        #expect(wanted == nil, "\(action) \(state) \(role): \(error.message)")
        #expect(error.isTwoSentences, "\(error.message)")
        #expect(error.message.contains(action.title))
      }
    }
  }

  @Test func everyActionHasExactlyOneRow() {
    for action in ReviewAction.allCases {
      #expect(Transition.table.count { $0.action == action } == 1, "\(action)")
    }
  }

  @Test func aPersonWithSeveralRolesMayDoWhatAnyOfThemMay() throws {
    let both: Set<Role> = [.filler, .reviewer]
    #expect(try Transition.state(after: .submit, in: .draft, by: both) == .submitted)
    #expect(try Transition.state(after: .approve, in: .submitted, by: both) == .approved)
  }

  @Test(arguments: [
    (ReviewAction.approve, ReviewState.draft, "报告现在是“草稿”，不能审核通过。请等填报人送审。"),
    (.fill, .submitted, "报告现在是“已送审”，不能填报。请等审核人处理；要改动，请审核人退回。"),
    (.sign, .submitted, "报告现在是“已送审”，不能签发。请先审核通过。"),
    (.fill, .signed, "报告现在是“已签发”，不能填报。要改动，请先重新开启为新的版次。"),
    (.submit, .approved, "报告现在是“审核通过”，不能送审。请等审核人签发；要改动，请审核人退回。"),
  ])
  func aRefusalSaysWhatToDo(action: ReviewAction, state: ReviewState, words: String) {
    #expect(throws: ReviewRefusal.wrongState(action, state)) {
      try Transition.state(after: action, in: state, by: Set(Role.allCases))
    }
    #expect(ReviewRefusal.wrongState(action, state).message == words)
  }

  @Test func theWrongRoleIsToldWhoMay() {
    let refusal = ReviewRefusal.wrongRole(.sign, has: [.filler], needs: [.reviewer])
    #expect(refusal.message == "填报人不能签发。请由审核人办理。")
  }
}

extension ReviewRefusal {
  /// What happened, and what to do.
  fileprivate var isTwoSentences: Bool {
    whatHappened.hasSuffix("。") && whatToDo.hasSuffix("。")
  }
}
