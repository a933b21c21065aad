public import Evaluation

/// Checks everything that stands beside a draft, and says what is off (核验).
public struct Verification: Sendable {
  public let store: ReviewStore
  public let file: ReviewFile
  /// Who may sign; nothing where the roster cannot be trusted, which is said elsewhere.
  public let roster: Roster
  public let tools: KeyTools
  /// Names the fields that differ between two reports.
  public let labels: @Sendable (Report, Report) -> [String]

  public init(
    of file: ReviewFile, in store: ReviewStore, roster: Roster, tools: KeyTools,
    labels: @escaping @Sendable (Report, Report) -> [String]
  ) {
    self.store = store
    self.file = file
    self.roster = roster
    self.tools = tools
    self.labels = labels
  }

  /// Everything that is off, in the order of the trail; empty if nothing is.
  public func problems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = file.trail.fault.map { [.trail($0)] } ?? []
    problems += endProblems() + stepProblems() + versionProblems() + signatureProblems()
    problems += fileProblems() + presentProblems() + evidenceProblems()
    return problems
  }
}

extension Verification {
  /// Lines that were taken off the trail's end, now or at some time before.
  private func endProblems() -> [ReviewProblem] {
    let before = file.lines.compactMap { line -> ReviewProblem? in
      if case .cut(let counted) = line.event {
        ReviewProblem.wasCut(line: line.number, counted: counted)
      } else {
        nil
      }
    }
    switch file.end {
    case .whole, .ahead: return before
    case .cut(let head): return before + [.cut(counted: head.lines, found: file.trail.head.lines)]
    case .unknown: return before + [.countMissing]
    }
  }

  /// Steps that the table does not allow where they stand.
  private func stepProblems() -> [ReviewProblem] {
    var state = ReviewState.draft
    var problems: [ReviewProblem] = []
    for line in file.lines {
      if let action = line.event.action {
        let next = try? Transition.state(after: action, in: state, by: Set(Role.allCases))
        if next != line.state { problems.append(.wrongStep(line: line.number, action)) }
      }
      state = line.state
    }
    return problems
  }

  /// Versions that are gone, and changes that do not lead from one to the next.
  private func versionProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var known: [String: JSONValue] = [:]
    var present: JSONValue?
    for (place, line) in zip(file.lines.indices, file.lines) {
      if let version = line.event.version(line) {
        let value = known[version] ?? store.versionJSON(version)
        known[version] = value
        if value == nil { problems.append(.versionMissing(line: line.number)) }
        if let present, let value, line.event != .begun, line.event != .outside,
          present.canonicalText != value.canonicalText
        {
          problems.append(.wrongChanges(line: line.number))
        }
        present = value
      } else if !Trail.isUnwritten(place, in: file.lines), !line.changes.isEmpty {
        let next = line.changes.reduce(present) { $0?.applying($1) }
        if present != nil, next == nil { problems.append(.wrongChanges(line: line.number)) }
        present = next
      }
    }
    return problems + presentChanges(present)
  }

  /// The changes must lead to the draft's file as it is, where that is what the trail says.
  private func presentChanges(_ present: JSONValue?) -> [ReviewProblem] {
    guard let present, file.isRecorded, let last = file.lines.last,
      let now = try? JSONParser.value(of: file.bytes), now.canonicalText != present.canonicalText
    else { return [] }
    return [.wrongChanges(line: last.number)]
  }

  /// What is off with the draft's file as it is now.
  private func presentProblems() -> [ReviewProblem] {
    if file.review.state == .signed, let signature = file.signature,
      !file.isUnchanged(since: signature)
    {
      guard let signed = store.version(signature.version) else { return [] }
      return [.void(fields: labels(signed, file.draft.report))]
    }
    guard !file.lines.isEmpty else { return [] }
    if !file.isRecorded, !file.trail.isBroken { return [.changed(fields: changedFields())] }
    return outsideProblems()
  }

  private func changedFields() -> [String] {
    guard let before = store.replayed(file.lines),
      let report = try? DraftFile(reading: before.canonicalBytes).report
    else { return [] }
    return labels(report, file.draft.report)
  }

  /// Changes outside the program since the report was last handed in, or ever before that.
  private func outsideProblems() -> [ReviewProblem] {
    let last = file.lines.lastIndex { $0.event.action == .submit } ?? file.lines.startIndex
    return file.lines[last...].filter { $0.event == .outside }.map { line in
      .outside(line: line.number, fields: line.changes.map(\.entry.address))
    }
  }

  private func evidenceProblems() -> [ReviewProblem] {
    file.review.evidence.compactMap { piece in
      switch store.condition(of: piece) {
      case .sound: nil
      case .missing: .evidenceMissing(piece.id, piece.fileName)
      case .changed: .evidenceChanged(piece.id, piece.fileName)
      }
    }
  }
}

extension TrailEvent {
  /// What was done, for looking it up in the table of transitions.
  var action: ReviewAction? {
    switch self {
    case .begun, .outside, .unwritten, .cut, .merged: nil
    case .saved, .combined: .fill
    case .step(let step): step.action
    case .asked: .ask
    case .answered: .answer
    case .closed: .close
    case .scored: .score
    case .attached, .detached: .attach
    }
  }
}

extension ReviewStore {
  fileprivate func versionJSON(_ digest: String) -> JSONValue? {
    folder.version(digest).flatMap { try? JSONParser.value(of: $0) }
  }
}
