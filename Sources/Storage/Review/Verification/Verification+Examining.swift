public import Evaluation

extension Verification {
  /// Sorts what is off into what contradicts the trail, what could not be looked at, and what was
  /// changed behind it.
  ///
  /// - Parameters:
  ///   - problems: What `recordProblems` found, with the fields' names.
  ///   - obstacle: Why the roster cannot be used, if it cannot.
  ///   - memory: What this user has seen of the trail and is not there any more, if so.
  /// - Returns: What a `Judgement` is made of.
  public func examination(
    of problems: [ReviewProblem], obstacle: String?, memory: String?
  ) -> Examination {
    var found = Examination()
    found.obstacle = obstacle
    for problem in problems { found.take(problem) }
    if let memory { found.contradictions.append(.init(line: nil, sentence: memory)) }
    if let step = file.signature, let signed = store.version(step.version),
      file.review.state != .signed
    {
      var report = file.draft.report
      // A new revision differs by its number, which is said beside.
      report.revision = signed.revision
      found.changedSinceSignature = report == signed ? [] : labels(signed, report)
    }
    return found
  }
}

extension Examination {
  fileprivate mutating func take(_ problem: ReviewProblem) {
    switch problem {
    case .void(let fields), .changed(let fields), .outside(_, let fields):
      alterations = (alterations ?? []) + fields
    case .unreadable: obstacle = obstacle ?? problem.whatHappened
    case .evidenceMissing, .evidenceChanged: break
    case .trail, .cut, .wasCut, .countMissing, .wrongStep, .wrongState, .wrongTime, .wrongChanges,
      .versionMissing, .statementUnreadable, .otherDraft, .otherContent, .wrongSignature,
      .unsigned, .signerUnknown, .speakerUnknown, .speakerRefused, .notAsSubmitted, .keyUnknown,
      .signerRefused, .filesMissing, .filesDiffer, .strayFiles, .rubricMissing:
      contradictions.append(.init(line: problem.line, sentence: problem.whatHappened))
    }
  }
}
