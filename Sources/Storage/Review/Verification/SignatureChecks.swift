import Glibc
import Synchronization

/// Signatures of one draft, checked on a second thread while the first looks at everything else.
///
/// Most of what `verify` takes is OpenSSL's arithmetic, which needs nothing of the rest. There is
/// one more thread at most, it ends with the value, and without it everything comes out the same.
struct SignatureChecks: ~Copyable {
  struct Check: Sendable {
    /// The line of the trail.
    var line: Int
    /// The public key (PEM).
    var key: String
    var signature: [UInt8]
    var bytes: [UInt8]
  }

  private let work: Work
  private var thread: pthread_t?

  /// Begins with the first check; a single one is not worth a thread.
  init(_ checks: [Check], by tools: KeyTools) {
    work = Work(checks, tools)
    thread = checks.count > 1 ? SignatureChecks.begin(work) : nil
  }

  deinit { if let thread { pthread_join(thread, nil) } }

  /// Does what is left, from the end, and waits for what is being done.
  ///
  /// - Returns: Whether the signature of each line is that of its key.
  mutating func results() -> [Int: Bool] {
    while work.doOne(.last) {}
    if let thread { pthread_join(thread, nil) }
    thread = nil
    return work.results
  }

  private static func begin(_ work: Work) -> pthread_t? {
    let held = Unmanaged.passRetained(work)
    var thread = pthread_t()
    let failure = BackgroundFlush.withoutSignals {
      pthread_create(
        &thread, nil,
        { held in
          guard let held else { return nil }
          let work = Unmanaged<Work>.fromOpaque(held).takeRetainedValue()
          while work.doOne(.first) {}
          return nil
        }, held.toOpaque())
    }
    guard failure == 0 else {
      held.release()
      return nil
    }
    return thread
  }
}

extension SignatureChecks {
  /// What both threads take from, one check at a time, one from each end.
  fileprivate final class Work: Sendable {
    private let checks: [Check]
    private let tools: KeyTools
    private let state: Mutex<State>

    private struct State {
      /// The places of checks that nobody has taken.
      var left: Range<Int>
      var results: [Int: Bool] = [:]
    }

    enum End { case first, last }

    init(_ checks: [Check], _ tools: KeyTools) {
      self.checks = checks
      self.tools = tools
      state = Mutex(State(left: checks.indices))
    }

    var results: [Int: Bool] { state.withLock { $0.results } }

    /// - Returns: False if there was none left.
    func doOne(_ end: End) -> Bool {
      guard let place = state.withLock({ $0.left.take(end) }) else { return false }
      let check = checks[place]
      let holds = tools.verifies(check.key, check.signature, check.bytes)
      state.withLock { $0.results[check.line] = holds }
      return true
    }
  }
}

extension Range<Int> {
  fileprivate mutating func take(_ end: SignatureChecks.Work.End) -> Int? {
    guard !isEmpty else { return nil }
    switch end {
    case .first:
      self = lowerBound + 1..<upperBound
      return lowerBound - 1
    case .last:
      self = lowerBound..<upperBound - 1
      return upperBound
    }
  }
}
