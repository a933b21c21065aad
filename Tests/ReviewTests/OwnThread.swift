import Glibc
import Synchronization

/// Work in a thread of its own.
///
/// Tests share as many threads as there are processors: one that waits for a task without giving
/// its own up may wait until all the others have ended.
final class OwnThread: Sendable {
  private let ended = Atomic(false)

  var hasEnded: Bool { ended.load(ordering: .acquiring) }

  struct NotStarted: Error {}

  init(_ work: @escaping @Sendable () -> Void) throws {
    let begun = Work { [self] in
      work()
      ended.store(true, ordering: .releasing)
    }
    let context = Unmanaged.passRetained(begun)
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      throw NotStarted()
    }
    pthread_detach(thread)
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
