import Evaluation

extension Verification {
  /// What is off with submissions and decisions, one by one.
  ///
  /// A step that should be signed and is not stands once a later signature of somebody else
  /// covers it: the signer has seen it as it was.
  func signatureProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var unsigned: [ReviewProblem] = []
    for (place, line) in zip(file.lines.indices, file.lines) {
      guard case .step(let step) = line.event else { continue }
      guard let signed = step.signed else {
        unsigned += problemsOfUnsigned(step, line, before: file.lines[..<place])
        continue
      }
      let found = problemsOfSigned(step, signed, line, before: file.lines[..<place])
      problems += found
      if found.isEmpty { unsigned = [] }
    }
    return problems + unsigned
  }

  private func problemsOfSigned(
    _ step: TrailEvent.Step, _ signed: TrailEvent.Signed, _ line: TrailLine,
    before: ArraySlice<TrailLine>
  ) -> [ReviewProblem] {
    let number = line.number
    guard let statement = try? Statement(reading: Array(signed.statement.utf8)) else {
      return [.statementUnreadable(line: number)]
    }
    guard statement.draft == store.id.text else {
      return [.otherDraft(line: number, statement.draft)]
    }
    let review = Review(before)
    var problems = contents(statement, step, line, before: before, review)
      .map { ReviewProblem.otherContent(line: number, $0) }
    problems += signer(statement, step, line, review)
    if step.action == .sign, !store.hasRubric(statement.rubric) {
      problems.append(.rubricMissing(statement.rubric.id.rawValue))
    }
    return problems
  }

  /// Whoever has a key signs; without a roster that can be trusted, nobody knows who has.
  private func problemsOfUnsigned(
    _ step: TrailEvent.Step, _ line: TrailLine, before: ArraySlice<TrailLine>
  ) -> [ReviewProblem] {
    let name = line.mark.actor.name
    let entries = roster.people.filter { $0.name == name }
    if roster.people.isEmpty, !step.action.needsKey { return [] }
    let owed = ReviewProblem.unsigned(line: line.number, step.action, name)
    if step.action.needsKey { return [owed] }
    guard let person = entries.first else { return [.signerUnknown(line: line.number, name)] }
    guard person.publicKey.isEmpty else { return [owed] }
    return refusal(of: step, by: person, line, Review(before))
  }

  /// Where the statement says something else than the trail.
  private func contents(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine,
    before: ArraySlice<TrailLine>, _ review: Review
  ) -> [ReviewProblem.Content] {
    var wrong: [ReviewProblem.Content] = []
    let isAboutFile = step.action == .reopen || statement.report == line.draft
    if statement.report != step.version || !isAboutFile || statement.revision != step.revision {
      wrong.append(.report)
    }
    let record = review.recordBytes
    if statement.review != SM3.text(of: record)
      || store.folder.kept(statement.review, in: store.folder.records) != record
    {
      wrong.append(.review)
    }
    if statement.trail.lines != before.last?.number || statement.trail.hash != before.last?.hash {
      wrong.append(.trail)
    }
    if statement.stage != step.action { wrong.append(.stage) }
    if statement.signer.name != line.mark.actor.name { wrong.append(.signer) }
    if statement.time != line.mark.time { wrong.append(.time) }
    return wrong
  }

  /// Whether the signature is that of somebody who could give it.
  private func signer(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine, _ review: Review
  ) -> [ReviewProblem] {
    let name = statement.signer.name
    let entries = roster.people.filter { $0.name == name }
    guard !entries.isEmpty else { return [.signerUnknown(line: line.number, name)] }
    guard
      let person = entries.first(where: { tools.fingerprint($0.publicKey) == statement.signer.key })
    else { return [.keyUnknown(line: line.number, name)] }
    guard let signed = step.signed,
      tools.verifies(person.publicKey, signed.signature, Array(signed.statement.utf8))
    else {
      return [.wrongSignature(line: line.number, name)]
    }
    return refusal(of: step, by: person, line, review)
  }

  /// Why the person could not take the step on that day, if so.
  private func refusal(
    of step: TrailEvent.Step, by person: Person, _ line: TrailLine, _ review: Review
  ) -> [ReviewProblem] {
    // The name on the cover of what it was about.
    let filler = store.version(step.version)?.cover[.filler] ?? ""
    do throws(ReviewRefusal) {
      if let day = line.mark.time.day(offset: Verification.beijing) {
        try person.checkValid(on: day)
      }
      _ = try review.checked(step.action, by: person, filler: filler)
      return []
    } catch {
      return [.signerRefused(line: line.number, error)]
    }
  }

  /// Days in the roster are days of Beijing, wherever somebody checks.
  static let beijing = 28_800
}

extension Verification {
  /// The detached files against the trail, which has the same content.
  ///
  /// Behind the count they may be missing: their writer was stopped, and the next one makes them.
  func fileProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var expected: Set<String> = []
    var done = Int.max
    if case .ahead(let counted) = file.end { done = counted }
    for line in file.lines {
      guard case .step(let step) = line.event, let signed = step.signed else { continue }
      let pairs = [
        (SignatureFiles.statementName(line.number), Array(signed.statement.utf8)),
        (SignatureFiles.signatureName(line.number), signed.signature),
      ]
      expected.formUnion(pairs.map(\.0))
      let found = pairs.map { store.signatureFile($0.0) }
      if found.contains(nil), line.number > done { continue }
      if found.contains(nil) {
        problems.append(.filesMissing(line: line.number))
      } else if found != pairs.map(\.1) {
        problems.append(.filesDiffer(line: line.number))
      }
    }
    let stray = store.signatureFileNames().filter { !expected.contains($0) }
    return stray.isEmpty ? problems : problems + [.strayFiles(stray)]
  }
}

extension ReviewStore {
  fileprivate func signatureFile(_ name: String) -> [UInt8]? {
    try? Folder(opening: folder.signatures).read(name).bytes
  }

  fileprivate func signatureFileNames() -> [String] {
    ((try? Folder(opening: folder.signatures).names()) ?? []).sorted()
  }

  /// The rubric file that the report was filled in by is kept beside the signatures.
  fileprivate func hasRubric(_ reference: RubricReference) -> Bool {
    RubricArchive(folder: folder.path + "/rubric").rubric(reference) != nil
  }
}
