import Evaluation
import Testing

struct ActionWordsTests {
  @Test(
    "What has to be said with an action stands in its row",
    arguments: [
      (ReviewAction.fill, false), (.attach, false), (.detach, true), (.answer, true),
      (.submit, false), (.ask, true), (.close, false), (.score, true), (.return, true),
      (.approve, false), (.sign, false), (.reopen, true),
    ])
  func needed(_ action: ReviewAction, _ isNeeded: Bool) {
    #expect(action.lacks(" \n") == isNeeded)
    #expect(!action.lacks("理由"))
    #expect(action.lacks("", hasFieldReasons: true) == (isNeeded && action != .return))
  }

  @Test func `a return says which field is wrong, or why the whole is`() throws {
    try ReviewAction.return.check("", hasFieldReasons: true)
    #expect(throws: ReviewRefusal.reasonMissing(.return)) { try ReviewAction.return.check("") }
  }
}
