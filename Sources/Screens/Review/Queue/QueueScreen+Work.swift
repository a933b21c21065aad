extension QueueScreen {
  mutating func work(_ around: inout Surroundings) -> [Effect]? {
    guard around.desk.isAsked else { return nil }
    let work = pending(around)
    if work == [.desk(.keepQueue)] { around.desk.queue.keep() }
    return work
  }

  func pause(_ around: Surroundings) -> Pause? {
    guard around.desk.isAsked else { return nil }
    return pending(around).isEmpty ? .forever : .milliseconds(1)
  }

  /// Between keys: what was not looked at; then scores, where the order needs them; then what was
  /// read is kept for the next start; then what nobody looks at now is verified.
  private func pending(_ around: Surroundings) -> [Effect] {
    let visible = readVisible(around)
    guard visible.isEmpty else { return visible }
    let queue = around.desk.queue
    let unknown = queue.unknown.prefix(QueueScreen.identifiedPerTick)
    guard unknown.isEmpty else { return [.desk(.identify(Array(unknown)))] }
    let unrated = queue.unrated.prefix(QueueScreen.ratedPerTick)
    guard unrated.isEmpty else { return unrated.map { .desk(.rate($0)) } }
    if queue.isNew { return [.desk(.keepQueue)] }
    let unjudged = queue.unjudged.prefix(QueueScreen.judgedPerTick)
    return unjudged.isEmpty ? [] : [.desk(.judge(Array(unjudged)))]
  }

  /// Verifying one takes about as long as reading it whole.
  private static let judgedPerTick = 10
  private static let ratedPerTick = 15
  /// So few that no key waits noticeably.
  private static let identifiedPerTick = 200
}
