import ArgumentParser
import Testing

@testable import Commands

struct UsageFaultTests {
  @Test(
    "No English is left of what the parser says",
    arguments: [
      ["score"], ["score", "a", "b"], ["score", "a", "b", "c"], ["score", "a", "--jsn"],
      ["score", "a", "-q"], ["score", "a", "--json=1"], ["score", "a", "--data"], ["new"],
      ["set"], ["explain", "a"], ["rubric", "show"], ["rubric", "x"], ["export", "a", "--format"],
      ["score", "a", "--json", "--json", "x"],
    ])
  func chinese(arguments: [String]) {
    #expect {
      _ = try ZipingCommand.parseAsRoot(arguments)
    } throws: { error in
      let message = UsageFault(ZipingCommand.fullMessage(for: error)).message
      let english = ["nknown", "issing", "nexpected", "sage", "See", "rror", "option", "alue", "'"]
      return message.contains("请用 ziping") && !message.hasPrefix("命令的写法不对")
        && english.allSatisfy { !message.contains($0) }
    }
  }

  @Test func `a message that nobody foresaw is still Chinese`() {
    #expect(UsageFault("Error: Something new").message == "命令的写法不对。\n请用 ziping help 查看说明。")
  }
}
