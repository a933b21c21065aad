import Synchronization
import Testing

@testable import Storage

/// Checks on two threads give what checks on one would.
struct SignatureChecksTests {
  /// A signature holds if its first byte, below 64, is even.
  ///
  /// Counted without a lock: the thread sanitizer does not see Swift's own (it is the system's, deep
  /// in a library that is not instrumented) where two threads meet there.
  private final class Tools: Sendable {
    /// How often a signature was asked about.
    let count = Atomic(0)
    /// Which ones, a bit each.
    let asked = Atomic<UInt64>(0)

    var tools: KeyTools {
      KeyTools(
        verifies: { [self] _, signature, _ in
          count.wrappingAdd(1, ordering: .relaxed)
          asked.bitwiseOr(1 << UInt64(signature[0]), ordering: .relaxed)
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

  @Test(arguments: [0, 1, 2, 3, 5, 50], [true, false])
  func `each is checked once and has its own answer`(count: Int, isFree: Bool) {
    let tools = Tools()
    var running = SignatureChecks(checks(count), by: tools.tools, isFree: { isFree })
    let results = running.results()
    #expect(results.count == count)
    for place in 0..<count { #expect(results[100 + place] == place.isMultiple(of: 2)) }
    #expect(tools.count.load(ordering: .relaxed) == count)
    #expect(tools.asked.load(ordering: .relaxed) == (1 << UInt64(count)) - 1)
    #expect(running.results() == results)
  }

  @Test func `whoever does not wait for the answers leaves no thread behind`() {
    let tools = Tools()
    for _ in 0..<50 { _ = SignatureChecks(checks(20), by: tools.tools, isFree: { true }) }
    // The thread has ended with its value: nothing is asked any more.
    let count = tools.count.load(ordering: .relaxed)
    #expect(count <= 1_000)
    #expect(tools.count.load(ordering: .relaxed) == count)
  }

  @Test func `how many threads want to run is read as the system writes it`() {
    #expect(Processors.running(in: "0.20 0.18 0.12 3/80 11206\n") == 3)
    for text in ["", "0.20 0.18 0.12", "0.20 0.18 0.12 x/80 11206"] {
      #expect(Processors.running(in: text) == nil)
    }
  }
}
