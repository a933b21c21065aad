import Synchronization

/// What the later chapters look up in a rubric: each is made when it is first asked for, and kept.
///
/// A draft is shown before its texts are read, and some never are. Kept by type, so that the rubric
/// need not know who looks up what in it. Making one must not ask for another.
final class Deferred: Sendable {
  private let made = Mutex<[ObjectIdentifier: any Sendable]>([:])

  func value<Value: Sendable>(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let value = made[ObjectIdentifier(Value.self)] as? Value { return value }
      let value = make()
      made[ObjectIdentifier(Value.self)] = value
      return value
    }
  }
}
