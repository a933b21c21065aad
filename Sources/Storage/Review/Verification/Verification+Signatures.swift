import Evaluation

extension Verification {
  /// What is off with submissions and decisions, one by one.
  ///
  /// A step that should be signed and is not stands once a later signature of somebody else
  /// covers it: the signer has seen it as it was.
  func signatureProblems() -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var unsigned: [ReviewProblem] = []
    var past = Past()
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
    var review = Review()
    var last: TrailLine?
  }

  private func problemsOfSigned(
    _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    let number = line.number
    guard let signed = step.signed,
      let statement = try? Statement(reading: Array(signed.statement.utf8))
    else { return [.statementUnreadable(line: number)] }
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
    if statement.signer.name != line.mark.actor.name { wrong.append(.signer) }
    if statement.time != line.mark.time { wrong.append(.time) }
    return wrong
  }

  /// Whether the signature is that of somebody who could give it.
  private func signer(
    _ statement: Statement, _ step: TrailEvent.Step, _ line: TrailLine, _ past: Past
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
    return refusal(of: step, by: person, line, past)
  }

  /// Why the person could not take the step on that day, if so.
  private func refusal(
    of step: TrailEvent.Step, by person: Person, _ line: TrailLine, _ past: Past
  ) -> [ReviewProblem] {
    // The name on the cover of what it was about.
    let filler = versions[step.version]?.filler ?? ""
    do throws(ReviewRefusal) {
      if let day = line.mark.time.day(offset: Verification.beijing) {
        try person.checkValid(on: day)
      }
      _ = try past.review.checked(step.action, by: person, filler: filler)
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
