import Evaluation

extension ReviewStore {
  /// Whether a report that was handed in, approved or signed is no longer what it was then: its
  /// file differs from the version of the step that led to its state (程序之外改动).
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - last: The trail's last line. Where it is that step, no other is read.
  /// - Returns: False where the trail cannot be read, which is said elsewhere.
  public func isAltered(_ bytes: [UInt8], since last: TrailLine) -> Bool {
    guard !last.state.isOpen else { return false }
    if case .step(let step) = last.event { return SM3.text(of: bytes) != step.version }
    guard let file = try? load(), let step = file.review.steps.last else { return false }
    return !file.isUnchanged(since: step)
  }
}
