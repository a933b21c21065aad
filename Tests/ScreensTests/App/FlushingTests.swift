import Terminal
import Testing

@testable import Screens

/// What is written down reaches the disk also while somebody types on.
struct FlushingTests {
  @Test func `a tick that finds the checks behind flushes all the same`() throws {
    var stage = try Stage.blank(at: "section.duties.text")
    stage.tick(times: 2)
    let written = stage.state.handle(.key(.character("甲")))
    #expect(written.contains { if case .safety(.write) = $0 { true } else { false } })
    #expect(stage.state.filling?.assessment.isChecked == false)
    #expect(stage.state.handle(.tick).contains(.safety(.flush(id: Stage.id))))
    #expect(stage.state.handle(.tick).contains(.safety(.flush(id: Stage.id))) == false)
  }
}
