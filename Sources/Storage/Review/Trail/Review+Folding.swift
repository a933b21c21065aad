import Evaluation

extension Review {
  /// The sum of a trail's lines.
  init(_ lines: ArraySlice<TrailLine>) {
    self.init()
    for place in lines.indices { add(place, of: lines) }
  }

  /// Adds a line to the sum of those before it; what never reached the file did not happen.
  mutating func add(_ place: Int, of lines: ArraySlice<TrailLine>) {
    if !Trail.isUnwritten(place, in: lines) { add(lines[place]) }
  }

  private mutating func add(_ line: TrailLine) {
    if line.state != state || since == nil { since = line.mark.time }
    state = line.state
    switch line.event {
    case .begun, .unwritten, .cut, .merged: break
    case .saved, .combined: contribute(line)
    case .outside: hasUnnamedChanges = true
    case .step(let step): add(step, line)
    case .asked(let id, let field, let range, let quote):
      queries.append(
        Query(
          id: id, field: field, range: range, quote: quote, text: line.words, asked: line.mark))
    case .answered(let id, let change):
      changeQuery(id) {
        $0.answer = Query.Answer(text: line.words, change: change, mark: line.mark)
      }
    case .closed(let id): changeQuery(id) { $0.closed = line.mark }
    case .scored(let indicator, let points):
      scores[indicator] = ReviewScore(
        indicator: indicator, points: points, reason: line.words, mark: line.mark)
    case .attached(let piece): evidence.append(piece)
    case .detached(let id): evidence.removeAll { $0.id == id }
    }
  }

  private mutating func add(_ step: TrailEvent.Step, _ line: TrailLine) {
    var found = ReviewStep(
      action: step.action, state: line.state, mark: line.mark, words: line.words,
      reasons: step.reasons)
    found.revision = step.revision
    found.version = step.version
    found.line = line.number
    found.statement = step.signed?.contents
    steps.append(found)
    if step.action == .approve || step.action == .sign, users.contains(line.mark.actor.user) {
      sameUser.append(line.number)
    }
    revision = step.revision
    if step.action == .submit { contribute(line) }
  }

  private mutating func contribute(_ line: TrailLine) {
    if !line.mark.actor.user.isEmpty { users.insert(line.mark.actor.user) }
    if line.mark.actor.name.isEmpty {
      hasUnnamedChanges = true
    } else {
      contributors.insert(line.mark.actor.name)
    }
  }

  private mutating func changeQuery(_ id: Int, _ change: (inout Query) -> Void) {
    guard let place = queries.firstIndex(where: { $0.id == id }) else { return }
    change(&queries[place])
  }
}
