import Testing

@testable import Evaluation

@Suite struct DeferredTests {
  @Test func `each type is made once, when it is first asked for`() {
    let deferred = Deferred()
    var made: [String] = []
    func number() -> Int {
      deferred.value {
        made.append("number")
        return 7
      }
    }
    func text() -> String {
      deferred.value {
        made.append("text")
        return "七"
      }
    }
    #expect(made == [])
    #expect([number(), number()] == [7, 7])
    #expect([text(), text()] == ["七", "七"])
    #expect(made == ["number", "text"])
  }
}
