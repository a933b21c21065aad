public import Evaluation
@testable public import Screens
import Terminal
public import Testing

// A failed test shows the screen rather than the whole state.

extension Stage: CustomTestStringConvertible {
  public var testDescription: String { "\n" + screen.text }
}

extension MemoryDisk: CustomTestStringConvertible {
  public var testDescription: String { "drafts \(drafts.keys.sorted()), places \(places)" }
}

extension AppState: CustomTestStringConvertible {
  public var testDescription: String { "\n" + view(in: size).text }
}

extension FillingState: CustomTestStringConvertible {
  public var testDescription: String { "draft \(id) at \(focus.address)" }
}

extension Report: CustomTestStringConvertible {
  public var testDescription: String { "report of \(cover[.unit]), \(facts.count) facts" }
}
