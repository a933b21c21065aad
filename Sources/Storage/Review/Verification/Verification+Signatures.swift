import Evaluation

extension Verification {
  /// The signatures whose signer the roster knows, with the keys that they name.
  func signatureChecks() -> [SignatureChecks.Check] {
    file.lines.compactMap { line in
      guard case .step(let step) = line.event, let signed = step.signed,
        let statement = signed.contents, let person = entries(of: statement.signer).first
      else { return nil }
      return SignatureChecks.Check(
        line: line.number, key: person.publicKey, signature: signed.signature,
        bytes: Array(signed.statement.utf8))
    }
  }

  /// The roster's entries with just the name and the key that a statement names.
  private func entries(of signer: Statement.Signer) -> [Person] {
    roster.people.filter {
      $0.name == signer.name && tools.fingerprint($0.publicKey) == signer.key
    }
  }

  /// What is off with submissions and decisions, one by one: each stands on its own signature, and
  /// nobody's later one makes up for it (ADR 40).
  ///
  /// `holds` says of each line whether its signature is that of the key that it names; `versions`
  /// are those that the trail names.
  func signatureProblems(
    _ holds: [Int: Bool], _ versions: [String: JSONValue]
  ) -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    // Submissions that should have been signed: a reviewer who gives them back takes them away.
    var owed: [ReviewProblem] = []
    var past = Past(holds: holds, versions: versions)
    for (place, line) in zip(file.lines.indices, file.lines) {
      defer {
        past.review.add(place, of: file.lines)
        past.last = line
      }
      guard case .step(let step) = line.event else {
        problems += problemsOfSpeaking(line)
        continue
      }
      let found =
        step.signed == nil
        ? problemsOfUnsigned(step, line, past) : problemsOfSigned(step, line, past)
      let isOwed = step.action == .submit && found.contains(where: \.isUnsigned)
      if isOwed { owed += found } else { problems += found }
      if step.action == .return, found.isEmpty { owed = [] }
      if step.action == .approve {
        problems += owed
        owed = []
      }
    }
    return problems + owed
  }

  /// What had been said when a line was written.
  private struct Past {
    let holds: [Int: Bool]
    let versions: [String: JSONValue]
    var review = Review()
    var last: TrailLine?
  }

  private func problemsOfSigned(
    _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    let number = line.number
    guard let statement = step.signed?.contents else {
      return [.statementUnreadable(line: number)]
    }
    guard statement.draft == store.id.text else {
      return [.otherDraft(line: number, statement.draft)]
    }
    var problems = contents(statement, step, line, past)
      .map { ReviewProblem.otherContent(line: number, $0) }
    problems += signer(statement, step, line, past) + subject(of: step, line, past)
    if step.action == .sign { problems += rubricProblems(statement.rubric) }
    let hidden = store.folder.obstacle(to: statement.review, in: store.folder.records)
    return problems + (hidden.map { [.unreadable($0)] } ?? [])
  }

  /// Without a signature there is only a submission, of somebody in the roster who had no key then.
  ///
  /// Without a roster that can be trusted, nobody knows who has one.
  private func problemsOfUnsigned(
    _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    let name = line.mark.actor.name
    let owed = ReviewProblem.unsigned(line: line.number, step.action, name)
    if step.action.needsKey { return [owed] }
    let subject =
      step.version == line.draft
      ? [] : [ReviewProblem.otherContent(line: line.number, .report)]
    if roster.people.isEmpty { return subject }
    guard !roster.entries(of: name).isEmpty else {
      return [.signerUnknown(line: line.number, name)]
    }
    let keyless = roster.people.filter { $0.name == name && $0.publicKey.isEmpty }
    guard !keyless.isEmpty else { return [owed] }
    // Whoever was given a key had none before.
    let found = refusal(of: step, by: keyless, line, past)
    let hasKey = keyless.count < roster.entries(of: name).count
    return subject + (found.isEmpty || !hasKey ? found : [owed])
  }

  /// Nobody approves or signs anything but what was handed in.
  private func subject(
    of step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    guard step.action == .approve || step.action == .sign,
      let submitted = past.review.last(.submit), submitted.version != step.version
    else { return [] }
    return [.notAsSubmitted(line: line.number, step.action)]
  }

  /// Questions, points, answers and evidence are said without a key, but not by anybody.
  private func problemsOfSpeaking(_ line: TrailLine) -> [ReviewProblem] {
    guard let action = line.event.action, action != .fill, !roster.people.isEmpty else { return [] }
    let name = line.mark.actor.name
    guard !roster.entries(of: name).isEmpty else {
      return [.speakerUnknown(line: line.number, action, name)]
    }
    guard let day = line.mark.time.day(offset: Timestamp.beijing) else { return [] }
    do throws(ReviewRefusal) {
      try roster.check(name, on: day) { person throws(ReviewRefusal) in
        try Transition.checkRole(for: action, of: person.roles)
      }
      return []
    } catch {
      return [.speakerRefused(line: line.number, error)]
    }
  }

  /// Where the statement says something else than the trail.
  private func contents(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem.Content] {
    var wrong: [ReviewProblem.Content] = []
    let isAboutFile = step.action == .reopen || statement.report == line.draft
    if statement.report != step.version || !isAboutFile || statement.revision != step.revision {
      wrong.append(.report)
    }
    let record = past.review.recordBytes
    // What this user may not read is said beside, as what it is.
    let records = store.folder.records
    if !store.folder.keeps(record, as: statement.review),
      store.folder.obstacle(to: statement.review, in: records) == nil
    {
      wrong.append(.review)
    }
    if statement.trail.lines != past.last?.number || statement.trail.hash != past.last?.hash {
      wrong.append(.trail)
    }
    if statement.stage != step.action { wrong.append(.stage) }
    if !statement.said.words.isExactly(line.words)
      || !statement.said.reasons.isExactly(step.reasons)
    {
      wrong.append(.words)
    }
    let actor = line.mark.actor
    if statement.signer.name != actor.name || statement.signer.user != actor.user {
      wrong.append(.signer)
    }
    if statement.time != line.mark.time { wrong.append(.time) }
    return wrong
  }

  /// Whether the signature is that of somebody who could give it; nobody can say without a roster.
  private func signer(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    let name = statement.signer.name
    if roster.people.isEmpty { return [] }
    guard !roster.entries(of: name).isEmpty else {
      return [.signerUnknown(line: line.number, name)]
    }
    let people = entries(of: statement.signer)
    guard !people.isEmpty else { return [.keyUnknown(line: line.number, name)] }
    guard past.holds[line.number] == true else {
      return [.wrongSignature(line: line.number, name)]
    }
    let refused = refusal(of: step, by: people, line, past)
    let acted = statement.signer.capacity
    guard refused.isEmpty, !people.contains(where: { $0.may(step.action, as: acted) }) else {
      return refused
    }
    return [.otherContent(line: line.number, .signer)]
  }

  /// Why none of a person's entries lets them take the step on that day, if so.
  private func refusal(
    of step: TrailEvent.Step, by people: [Person], _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    // The name on the cover of what it was about.
    let filler = past.versions[step.version]?.filler ?? ""
    // Days in the roster are days of Beijing, wherever somebody checks.
    guard let day = line.mark.time.day(offset: Timestamp.beijing) else { return [] }
    do throws(ReviewRefusal) {
      try Roster(people: people).check(line.mark.actor.name, on: day) {
        person throws(ReviewRefusal) in
        _ = try past.review.checked(step.action, by: person, filler: filler)
      }
      return []
    } catch {
      return [.signerRefused(line: line.number, error)]
    }
  }
}

extension Verification {
  /// The detached files against the trail, which has the same content.
  ///
  /// Behind the count they may be missing: their writer was stopped, and the next one makes them. A
  /// reopening that came to nothing has them all the same.
  func fileProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var done = Int.max
    if case .ahead(let counted) = file.end { done = counted }
    let expected = file.trail.lines.flatMap(SignatureFiles.expected)
    let place = store.folder.signatures
    let found = SignatureFiles(folder: store.folder).read(Set(expected.map(\.name)))
    for file in expected {
      let bytes = found.bytes[file.name]
      if bytes == nil, file.line > done { continue }
      let obstacle = bytes == nil ? Folder.obstacle(to: file.name, in: place) : nil
      let problem: ReviewProblem? =
        bytes == nil
        ? obstacle.map { .unreadable($0) } ?? .filesMissing(line: file.line)
        : bytes == file.bytes ? nil : .filesDiffer(line: file.line)
      // A statement and its signature are one thing for people.
      if let problem, problems.last != problem { problems.append(problem) }
    }
    return found.strays.isEmpty ? problems : problems + [.strayFiles(found.strays)]
  }
}

extension Verification {
  /// The rubric file that the report was filled in by is kept beside the signatures.
  private func rubricProblems(_ reference: RubricReference) -> [ReviewProblem] {
    let archive = RubricArchive(folder: store.folder.path + "/rubric")
    guard !archive.holds(reference) else { return [] }
    return [
      archive.obstacle(to: reference).map { .unreadable($0) }
        ?? .rubricMissing(reference.id.rawValue)
    ]
  }
}

extension ReviewProblem {
  fileprivate var isUnsigned: Bool {
    if case .unsigned = self { true } else { false }
  }
}

extension JSONValue {
  /// The name on the cover of a draft file.
  fileprivate var filler: String {
    guard case .string(let name)? = self["cover"]?["filler"] else { return "" }
    return name
  }

  private subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
