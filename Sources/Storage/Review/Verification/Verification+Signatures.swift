import Evaluation

extension Verification {
  /// The signatures whose signer the roster knows, with the keys that they name.
  func signatureChecks() -> [SignatureChecks.Check] {
    file.lines.compactMap { line in
      guard case .step(let step) = line.event, let signed = step.signed,
        let statement = signed.contents, let person = entry(of: statement.signer)
      else { return nil }
      return SignatureChecks.Check(
        line: line.number, key: person.publicKey, signature: signed.signature,
        bytes: Array(signed.statement.utf8))
    }
  }

  /// The roster's entry with just the key that a statement names.
  private func entry(of signer: Statement.Signer) -> Person? {
    roster.people.first {
      $0.name == signer.name && tools.fingerprint($0.publicKey) == signer.key
    }
  }

  /// What is off with submissions and decisions, one by one.
  ///
  /// A step that should be signed and is not stands once a later signature of somebody else
  /// covers it: the signer has seen it as it was.
  ///
  /// `holds` says of each line whether its signature is that of the key that it names; `versions`
  /// are those that the trail names.
  func signatureProblems(
    _ holds: [Int: Bool], _ versions: [String: JSONValue]
  ) -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var unsigned: [ReviewProblem] = []
    var past = Past(holds: holds, versions: versions)
    for (place, line) in zip(file.lines.indices, file.lines) {
      defer {
        past.review.add(place, of: file.lines)
        past.last = line
      }
      guard case .step(let step) = line.event else { continue }
      guard step.signed != nil else {
        unsigned += problemsOfUnsigned(step, line, past)
        continue
      }
      let found = problemsOfSigned(step, line, past)
      problems += found
      if found.isEmpty { unsigned = [] }
    }
    return problems + unsigned
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
    problems += signer(statement, step, line, past)
    if step.action == .sign, !store.hasRubric(statement.rubric) {
      problems.append(.rubricMissing(statement.rubric.id.rawValue))
    }
    return problems
  }

  /// Whoever has a key signs; without a roster that can be trusted, nobody knows who has.
  private func problemsOfUnsigned(
    _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    let name = line.mark.actor.name
    let entries = roster.people.filter { $0.name == name }
    if roster.people.isEmpty, !step.action.needsKey { return [] }
    let owed = ReviewProblem.unsigned(line: line.number, step.action, name)
    if step.action.needsKey { return [owed] }
    guard let person = entries.first else { return [.signerUnknown(line: line.number, name)] }
    guard person.publicKey.isEmpty else { return [owed] }
    return refusal(of: step, by: person, line, past)
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
    if !store.folder.keeps(record, as: statement.review) {
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

  /// Whether the signature is that of somebody who could give it.
  private func signer(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    let name = statement.signer.name
    guard roster.people.contains(where: { $0.name == name }) else {
      return [.signerUnknown(line: line.number, name)]
    }
    guard let person = entry(of: statement.signer) else {
      return [.keyUnknown(line: line.number, name)]
    }
    guard past.holds[line.number] == true else {
      return [.wrongSignature(line: line.number, name)]
    }
    return refusal(of: step, by: person, line, past)
  }

  /// Why the person could not take the step on that day, if so.
  private func refusal(
    of step: TrailEvent.Step, by person: Person, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    // The name on the cover of what it was about.
    let filler = past.versions[step.version]?.filler ?? ""
    do throws(ReviewRefusal) {
      // Days in the roster are days of Beijing, wherever somebody checks.
      if let day = line.mark.time.day(offset: Timestamp.beijing) {
        try person.checkValid(on: day)
      }
      _ = try past.review.checked(step.action, by: person, filler: filler)
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
    let found = SignatureFiles(folder: store.folder).read(Set(expected.map(\.name)))
    for file in expected {
      let bytes = found.bytes[file.name]
      if bytes == nil, file.line > done { continue }
      let problem: ReviewProblem? =
        bytes == nil
        ? .filesMissing(line: file.line)
        : bytes == file.bytes ? nil : .filesDiffer(line: file.line)
      // A statement and its signature are one thing for people.
      if let problem, problems.last != problem { problems.append(problem) }
    }
    return found.strays.isEmpty ? problems : problems + [.strayFiles(found.strays)]
  }
}

extension ReviewStore {
  /// The rubric file that the report was filled in by is kept beside the signatures.
  fileprivate func hasRubric(_ reference: RubricReference) -> Bool {
    RubricArchive(folder: folder.path + "/rubric").holds(reference)
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
