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
  /// What was found out so far.
  private var holds: [Int: Bool] = [:]

  /// Begins with the first check; a single one is not worth a thread, and where no processor is
  /// free, waiting for the thread's turn would cost more than its help is worth.
  init(
    _ checks: [Check], by tools: KeyTools, isFree: () -> Bool = { Processors.hasFreeOne }
  ) {
    work = Work(checks, tools)
    thread = checks.count > 1 && isFree() ? SignatureChecks.begin(work) : nil
  }

  deinit { if let thread { _ = SignatureChecks.end(thread) } }

  /// Does what is left, and waits for what is being done.
  ///
  /// - Returns: Whether the signature of each line is that of its key.
  mutating func results() -> [Int: Bool] {
    holds.merge(work.rest()) { $1 }
    if let thread { holds.merge(SignatureChecks.end(thread)) { $1 } }
    thread = nil
    return holds
  }

  private static func begin(_ work: Work) -> pthread_t? {
    let held = Unmanaged.passRetained(work)
    var thread = pthread_t()
    let failure = withoutSignals {
      pthread_create(
        &thread, nil,
        { held in
          guard let held else { return nil }
          let work = Unmanaged<Work>.fromOpaque(held).takeRetainedValue()
          return Unmanaged.passRetained(Found(work.rest())).toOpaque()
        }, held.toOpaque())
    }
    guard failure == 0 else {
      held.release()
      return nil
    }
    return thread
  }

  /// Waits for the thread, and takes what it has found out.
  private static func end(_ thread: pthread_t) -> [Int: Bool] {
    var found: UnsafeMutableRawPointer?
    pthread_join(thread, &found)
    return found.map { Unmanaged<Found>.fromOpaque($0).takeRetainedValue().holds } ?? [:]
  }
}

extension SignatureChecks {
  /// What a thread has found out, as it hands it over with its end.
  private final class Found: Sendable {
    let holds: [Int: Bool]

    init(_ holds: [Int: Bool]) { self.holds = holds }
  }

  /// What both threads take from, one check at a time.
  fileprivate final class Work: Sendable {
    private let checks: [Check]
    private let tools: KeyTools
    /// How many were taken, and more once none is left.
    private let taken = Atomic(0)

    init(_ checks: [Check], _ tools: KeyTools) {
      self.checks = checks
      self.tools = tools
    }

    /// Does whatever nobody has taken.
    func rest() -> [Int: Bool] {
      var holds: [Int: Bool] = [:]
      while true {
        let place = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < checks.count else { return holds }
        let check = checks[place]
        holds[check.line] = tools.verifies(check.key, check.signature, check.bytes)
      }
    }
  }
}
