import Evaluation

extension ReviewStore {
  /// Whether a report that was handed in, approved or signed is no longer what it was then: its
  /// file differs from the version of the step that led to its state (程序之外改动).
  ///
  /// - Parameter last: The trail's last line. Where it is that step, no other is read.
  /// - Returns: False where the file cannot be read, which is said elsewhere.
  public func isAltered(since last: TrailLine) -> Bool {
    guard !last.state.isOpen else { return false }
    if case .step(let step) = last.event {
      let bytes = try? Folder(opening: drafts.folder).read(id.fileName).bytes
      return bytes.map { SM3.text(of: $0) != step.version } ?? false
    }
    guard let file = try? load(), let step = file.review.steps.last else { return false }
    return !file.isUnchanged(since: step)
  }
}
