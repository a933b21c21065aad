extension Review {
  /// What the table says: the state after the action, or why not.
  public func state(
    after action: ReviewAction, by person: Person
  ) throws(ReviewRefusal) -> ReviewState {
    try Transition.state(after: action, in: state, by: person.roles)
  }

  /// Refuses what the table allows but the report, the queries or the person do not.
  ///
  /// `findings` are all findings of the report as it stands; only submitting looks at them.
  /// `filler` is the name on the cover: who fills in may not sign. Returns the state after it.
  public func checked(
    _ action: ReviewAction, by person: Person, findings: [Finding] = [], filler: String = ""
  ) throws(ReviewRefusal) -> ReviewState {
    let next = try state(after: action, by: person)
    switch action {
    case .submit: try Review.checkFindings(findings)
    case .approve: try checkOther(action, person, filler)
    case .sign:
      try checkOther(action, person, filler)
      let open = openQueries.count
      guard open == 0 else { throw .openQueries(open) }
    case .fill, .attach, .detach, .answer, .ask, .close, .score, .return, .reopen: break
    }
    if action.needsKey, person.publicKey.isEmpty { throw .noKey(person.name) }
    return next
  }

  /// Why a person may not, for a disabled key; nil if they may.
  public func refusal(
    of action: ReviewAction, by person: Person, findings: [Finding] = [], filler: String = ""
  ) -> ReviewRefusal? {
    do throws(ReviewRefusal) {
      _ = try checked(action, by: person, findings: findings, filler: filler)
      return nil
    } catch {
      return error
    }
  }

  private static func checkFindings(_ findings: [Finding]) throws(ReviewRefusal) {
    let errors = findings.filter { $0.severity == .error }
    if let first = errors.first { throw .errorsStand(errors.count, first: first.message) }
    let bare = findings.filter { $0.severity == .warning && !$0.isJustified }
    if let first = bare.first { throw .warningsUnjustified(bare.count, first: first.message) }
  }

  /// Nobody approves or signs what is their own.
  private func checkOther(
    _ action: ReviewAction, _ person: Person, _ filler: String
  ) throws(ReviewRefusal) {
    guard !contributors.contains(person.name), filler.trimmingBlanks != person.name else {
      throw .ownReport(action, person.name)
    }
  }
}
