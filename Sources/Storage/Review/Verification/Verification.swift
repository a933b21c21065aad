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
  public func problems() -> [ReviewProblem] { recordProblems() + evidenceProblems() }

  /// The same without the pieces of evidence, which may be large and do not decide what the report's
  /// state is.
  public func recordProblems() -> [ReviewProblem] {
    var checks = SignatureChecks(signatureChecks(), by: tools)
    let versions = keptVersions()
    let before =
      (file.trail.fault.map { [.trail($0)] } ?? []) + endProblems() + stateProblems()
      + timeProblems() + versionProblems(versions)
    let behind = fileProblems() + presentProblems()
    return (before + signatureProblems(checks.results(), versions) + behind).withoutRepeats
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

  /// Steps that the table does not allow where they stand, and lines that change the state without
  /// being a step.
  private func stateProblems() -> [ReviewProblem] {
    var state = ReviewState.draft
    var problems: [ReviewProblem] = []
    for (place, line) in zip(file.lines.indices, file.lines) {
      if let action = line.event.action {
        let next = try? Transition.state(after: action, in: state, by: Set(Role.allCases))
        if next != line.state { problems.append(.wrongStep(line: line.number, action)) }
      } else if !isQuiet(place, after: state) {
        problems.append(.wrongState(line: line.number))
      }
      state = line.state
    }
    return problems
  }

  /// A line that is no step leaves the state alone; one that takes a saving back leaves it as it was
  /// before the saving was announced, and the draft's file too.
  private func isQuiet(_ place: Int, after state: ReviewState) -> Bool {
    let line = file.lines[place]
    // Anew a trail only begins behind a line that is damaged.
    if line.event == .begun, place != file.lines.startIndex, file.trail.fault == nil {
      return false
    }
    guard line.event == .unwritten else { return line.state == state }
    let announced = place - 1
    guard announced > file.lines.startIndex, file.lines[announced].event.announcesSaving else {
      return false
    }
    let before = file.lines[announced - 1]
    return line.state == before.state && line.draft == before.draft
  }

  /// Steps that are said to have been taken before something that stands in front of them.
  private func timeProblems() -> [ReviewProblem] {
    var latest: Timestamp?
    var problems: [ReviewProblem] = []
    for line in file.lines {
      if case .step = line.event, let latest, line.mark.time < latest {
        problems.append(.wrongTime(line: line.number))
      }
      latest = max(latest ?? line.mark.time, line.mark.time)
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
        if value == nil { problems.append(lostVersion(version, of: line)) }
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

  /// What cannot be read is not lost.
  private func lostVersion(_ digest: String, of line: TrailLine) -> ReviewProblem {
    store.folder.obstacle(to: digest, in: store.folder.versions).map { .unreadable($0) }
      ?? .versionMissing(line: line.number)
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
    let found = outsideProblems()
    return found.isEmpty ? replacedProblems() : found
  }

  /// Whatever the lines behind it say: what was handed in is the report as it is.
  private func replacedProblems() -> [ReviewProblem] {
    guard !file.review.state.isOpen, let step = file.review.last(.submit),
      step.version != file.digest
    else { return [] }
    let fields = store.version(step.version).map { labels($0, file.draft.report) } ?? []
    return [.changed(fields: fields)]
  }

  private func changedFields() -> [String] {
    guard let before = store.replayed(file.lines),
      let report = try? DraftFile(reading: before.canonicalBytes).report
    else { return [] }
    return labels(report, file.draft.report)
  }

  /// Changes outside the program since the report was last handed in, or ever before that; none
  /// where the report is again what was handed in, byte for byte.
  private func outsideProblems() -> [ReviewProblem] {
    if !file.review.state.isOpen, let step = file.review.last(.submit), step.version == file.digest
    {
      return []
    }
    let last = file.lines.lastIndex { $0.event.action == .submit } ?? file.lines.startIndex
    return file.lines[last...].filter { $0.event == .outside }.map { line in
      .outside(line: line.number, fields: line.changes.map(\.entry.address))
    }
  }

  private func evidenceProblems() -> [ReviewProblem] {
    file.review.evidence.compactMap { store.problem(with: $0) }
  }
}

extension [ReviewProblem] {
  /// A folder that cannot be read is in the way of many things, and said once.
  fileprivate var withoutRepeats: [ReviewProblem] {
    var seen: Set<ReviewProblem> = []
    return filter { seen.insert($0).inserted }
  }
}

extension ReviewStore {
  /// What is off with a piece of evidence, which is read whole.
  public func problem(with piece: Evidence) -> ReviewProblem? {
    switch condition(of: piece) {
    case .sound: nil
    case .missing: .evidenceMissing(piece.id, piece.fileName)
    case .unreadable(let error): .unreadable(error)
    case .changed: .evidenceChanged(piece.id, piece.fileName)
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
    case .attached: .attach
    case .detached: .detach
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
