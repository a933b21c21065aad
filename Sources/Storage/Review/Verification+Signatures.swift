import Evaluation

extension Verification {
  /// What is off with the signed steps, one by one.
  func signatureProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    for (place, line) in zip(file.lines.indices, file.lines) {
      guard case .step(let step) = line.event, step.action.needsKey else { continue }
      problems += problemsOfStep(step, line, before: file.lines[..<place])
    }
    return problems
  }

  private func problemsOfStep(
    _ step: TrailEvent.Step, _ line: TrailLine, before: ArraySlice<TrailLine>
  ) -> [ReviewProblem] {
    let number = line.number
    guard let signed = step.signed,
      let statement = try? Statement(reading: Array(signed.statement.utf8))
    else { return [.statementUnreadable(line: number)] }
    guard statement.draft == store.id.text else {
      return [.otherDraft(line: number, statement.draft)]
    }
    let review = Review(before)
    var problems = contents(statement, step, line, before: before, review)
      .map { ReviewProblem.otherContent(line: number, $0) }
    problems += signer(statement, signed, line, review)
    if step.action == .sign, !store.hasRubric(statement.rubric) {
      problems.append(.rubricMissing(statement.rubric.id.rawValue))
    }
    return problems
  }

  /// Where the statement says something else than the trail.
  private func contents(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine,
    before: ArraySlice<TrailLine>, _ review: Review
  ) -> [ReviewProblem.Content] {
    var wrong: [ReviewProblem.Content] = []
    if statement.report != step.version || statement.report != line.draft
      || statement.revision != step.revision
    {
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
    _ statement: Statement, _ signed: TrailEvent.Signed, _ line: TrailLine, _ review: Review
  ) -> [ReviewProblem] {
    let name = statement.signer.name
    let entries = roster.people.filter { $0.name == name }
    guard !entries.isEmpty else { return [.signerUnknown(line: line.number, name)] }
    guard
      let person = entries.first(where: { tools.fingerprint($0.publicKey) == statement.signer.key })
    else { return [.keyUnknown(line: line.number, name)] }
    let bytes = Array(signed.statement.utf8)
    guard tools.verifies(person.publicKey, signed.signature, bytes) else {
      return [.wrongSignature(line: line.number, name)]
    }
    do throws(ReviewRefusal) {
      if let day = statement.time.day(offset: Verification.beijing) {
        try person.checkValid(on: day)
      }
      _ = try review.checked(statement.stage, by: person, filler: filler(statement))
      return []
    } catch {
      return [.signerRefused(line: line.number, error)]
    }
  }

  /// The name on the cover of what was signed.
  private func filler(_ statement: Statement) -> String {
    store.version(statement.report)?.cover[.filler] ?? ""
  }

  /// Days in the roster are days of Beijing, wherever somebody checks.
  static let beijing = 28_800
}

extension Verification {
  /// The detached files against the trail, which has the same content.
  func fileProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var expected: Set<String> = []
    for line in file.lines {
      guard case .step(let step) = line.event, let signed = step.signed else { continue }
      let pairs = [
        (SignatureFiles.statementName(line.number), Array(signed.statement.utf8)),
        (SignatureFiles.signatureName(line.number), signed.signature),
      ]
      expected.formUnion(pairs.map(\.0))
      let found = pairs.map { store.signatureFile($0.0) }
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
