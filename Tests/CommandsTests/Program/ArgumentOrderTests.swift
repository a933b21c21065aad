import Testing

@testable import Commands

struct ArgumentOrderTests {
  @Test(
    "A leading --data moves behind the command",
    arguments: [
      ("list", "list"), ("", ""), ("--data d", "--data d"), ("--data", "--data"),
      ("--data d list", "list --data d"), ("--data=d list", "list --data=d"),
      ("--data d rubric show x", "rubric show x --data d"),
      ("--data d set x -- a=-1", "set x --data d -- a=-1"),
      ("list --data d", "list --data d"), ("--plain --data d", "--plain --data d"),
    ])
  func arranged(given: String, wanted: String) {
    let words = given.split(separator: " ").map(String.init)
    #expect(ArgumentOrder.arranged(words).joined(separator: " ") == wanted)
  }
}
