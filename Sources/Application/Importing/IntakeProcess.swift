import Documents
import Glibc
import Storage

/// Runs `ziping-documents read` on a file: what is wrong with the file cannot hurt this program.
struct IntakeProcess {
  let file: ImportFile

  /// Gives each line as it comes; a fault that the reader found is thrown.
  func read(_ take: (IntakeLine) -> Void) throws(Refusal) {
    let reading = try start()
    do throws(IntakeFault) {
      while try reading.proceed(milliseconds: 1_000, take) {}
    } catch {
      throw .intake(path: file.path, error)
    }
  }

  /// Starts the reader and comes back at once.
  func start() throws(Refusal) -> IntakeReading {
    guard let program = DocumentProcess.installed else { throw .intake(path: file.path, .noReader) }
    let reading = try refusing { () throws(StorageError) in
      try file.opened { input throws(StorageError) in IntakeReading(program, input) }
    }
    guard let reading else { throw .intake(path: file.path, .noReader) }
    return reading
  }
}

/// A file while the second program reads it; the one who lets go of it ends the reading.
final class IntakeReading {
  private let child: ChildProcess
  private var decoder = IntakeDecoder()
  private let deadline: Int
  private var hasEnded = false
  private static let secondsAllowed = 40

  fileprivate init?(_ program: String, _ input: Int32) {
    // Nothing of the environment: it could only change what the reader finds.
    guard
      let child = try? ChildProcess(
        program, ["read"], environment: ["LC_ALL=C.UTF-8"], input: .descriptor(input))
    else { return nil }
    self.child = child
    deadline = MonotonicClock.milliseconds + IntakeReading.secondsAllowed * 1_000
  }

  deinit { if !hasEnded { _ = child.end(killing: true) } }

  /// Takes what has come; waits for the first of it no longer than is said.
  ///
  /// - Returns: Whether there is more to come.
  func proceed(
    milliseconds: Int, _ take: (IntakeLine) -> Void
  ) throws(IntakeFault) -> Bool {
    let left = deadline - MonotonicClock.milliseconds
    guard left > 0 else { throw end(.stopped) }
    guard child.wait(writing: false, milliseconds: min(milliseconds, left)).canRead else {
      return true
    }
    if let bytes = child.read() {
      decoder.decode(bytes[...], take)
      if let fault = decoder.fault { throw end(fault) }
      return true
    }
    let isWhole = decoder.hasEnded
    _ = end(.stopped)
    guard isWhole else { throw .stopped }
    return false
  }

  private func end(_ fault: IntakeFault) -> IntakeFault {
    hasEnded = true
    _ = child.end(killing: true)
    return fault
  }
}
