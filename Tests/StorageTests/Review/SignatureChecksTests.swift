import Synchronization
import Testing

@testable import Storage

/// Checks on two threads give what checks on one would.
struct SignatureChecksTests {
  /// A signature holds if its first byte is even; how often each was asked about is counted.
  private final class Tools: Sendable {
    let asked = Mutex<[UInt8: Int]>([:])

    var tools: KeyTools {
      KeyTools(
        verifies: { [self] _, signature, _ in
          asked.withLock { $0[signature[0], default: 0] += 1 }
          return signature[0].isMultiple(of: 2)
        }, fingerprint: { $0 })
    }
  }

  private func checks(_ count: Int) -> [SignatureChecks.Check] {
    (0..<count).map {
      SignatureChecks.Check(
        line: 100 + $0, key: "key", signature: [UInt8($0)], bytes: [])
    }
  }

  @Test(arguments: [0, 1, 2, 3, 5, 50])
  func `each is checked once and has its own answer`(count: Int) {
    let tools = Tools()
    var running = SignatureChecks(checks(count), by: tools.tools)
    let results = running.results()
    #expect(results.count == count)
    for place in 0..<count {
      #expect(results[100 + place] == place.isMultiple(of: 2))
      #expect(tools.asked.withLock { $0[UInt8(place)] } == 1)
    }
    #expect(running.results() == results)
  }

  @Test func `whoever does not wait for the answers leaves no thread behind`() {
    let tools = Tools()
    for _ in 0..<50 { _ = SignatureChecks(checks(20), by: tools.tools) }
    // The thread has ended with its value: nothing is asked any more.
    let asked = tools.asked.withLock { $0 }
    #expect(asked.values.allSatisfy { $0 <= 50 })
    #expect(tools.asked.withLock { $0 } == asked)
  }
}
