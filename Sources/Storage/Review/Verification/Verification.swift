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
    var checks = SignatureChecks(signatureChecks(), by: tools)
    let versions = keptVersions()
    let before =
      (file.trail.fault.map { [.trail($0)] } ?? []) + endProblems() + stepProblems()
      + versionProblems(versions)
    let behind = fileProblems() + presentProblems() + evidenceProblems()
    return before + signatureProblems(checks.results(), versions) + behind
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

  /// The kept versions that the trail names, each read once; one that is lost is not there.
  private func keptVersions() -> [String: JSONValue] {
    var versions: [String: JSONValue] = [:]
    for line in file.lines {
      guard let digest = line.event.namedVersion(line), versions[digest] == nil else { continue }
      versions[digest] = store.versionJSON(digest, like: file)
    }
    return versions
  }

  /// Versions that are gone, and changes that do not lead from one to the next.
  private func versionProblems(_ versions: [String: JSONValue]) -> [ReviewProblem] {
    var problems: [ReviewProblem] = []
    var present: JSONValue?
    // Whose content that is, as long as no change came behind it.
    var digest: String?
    for (place, line) in zip(file.lines.indices, file.lines) {
      if let version = line.event.version(line) {
        let value = versions[version]
        if value == nil { problems.append(.versionMissing(line: line.number)) }
        if let present, let value, line.event != .begun, line.event != .outside,
          digest != version, !present.means(value)
        {
          problems.append(.wrongChanges(line: line.number))
        }
        present = value
        digest = version
      } else if !Trail.isUnwritten(place, in: file.lines), !line.changes.isEmpty {
        let next = line.changes.reduce(present) { $0?.applying($1) }
        if present != nil, next == nil { problems.append(.wrongChanges(line: line.number)) }
        present = next
        digest = nil
      }
    }
    return digest == file.digest ? problems : problems + presentChanges(present)
  }

  /// The changes must lead to the draft's file as it is, where that is what the trail says.
  private func presentChanges(_ present: JSONValue?) -> [ReviewProblem] {
    guard let present, file.isRecorded, let last = file.lines.last, !file.json.means(present)
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
  /// A kept version, read; what is byte for byte the draft's file has its digest, too.
  fileprivate func versionJSON(_ digest: String, like file: ReviewFile) -> JSONValue? {
    guard let bytes = folder.bytes(of: digest, in: folder.versions) else { return nil }
    if digest == file.digest, bytes == file.bytes { return file.json }
    return SM3.text(of: bytes) == digest ? try? JSONParser.value(of: bytes) : nil
  }
}

extension TrailEvent {
  /// The version that the line names, whether it is the one after it or an earlier one.
  fileprivate func namedVersion(_ line: TrailLine) -> String? {
    if case .step(let step) = self { step.version } else { version(line) }
  }
}
