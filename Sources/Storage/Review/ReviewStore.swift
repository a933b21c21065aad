public import Evaluation

/// What is said about one draft: its trail, the versions that were handed in, and signatures.
public struct ReviewStore: Hashable, Sendable {
  public let drafts: DraftStore
  public let id: DraftID
  let folder: ReviewFolder

  public init(drafts: DraftStore, id: DraftID) {
    self.drafts = drafts
    self.id = id
    folder = ReviewFolder(drafts: drafts.folder, id: id)
  }

  /// Reads draft and trail, and writes nothing.
  public func load() throws(StorageError) -> ReviewFile {
    // In the order in which nothing can overtake: the count may be behind the trail, the trail
    // behind the draft, as if a process had been stopped there.
    let count = try TrailCount(folder: folder).content()
    let trail = try folder.trail()
    let found = try drafts.loadContents(id)
    return ReviewFile(
      draft: found.draft, bytes: found.bytes, json: found.json, trail: trail,
      end: TrailEnd(count, trail))
  }

  /// Reads draft and trail after recording what changed outside the program.
  public func settled(by mark: Mark) throws(StorageError) -> ReviewFile {
    let lock = try ReviewLock(folder)
    defer { lock.release() }
    return try settle(mark)
  }

  /// The same, unless somebody else has added a line since the head was read.
  public func settled(
    by mark: Mark, expecting head: Statement.TrailHead
  ) throws(StorageError) -> ReviewFile {
    let lock = try ReviewLock(folder)
    defer { lock.release() }
    guard try load().trail.head == head else { throw overtaken }
    return try settle(mark)
  }

  private var overtaken: StorageError {
    .changedUnderneath(path: folder.path + "/" + ReviewFolder.trailName)
  }

  /// Reads draft and trail after catching up on what a killed process did not come to; where
  /// nothing may be written, as they are.
  ///
  /// What does not fit together is read again when nobody writes: whoever reads without the lock
  /// may meet a draft's file whose line came too late for it.
  public func completed() throws(StorageError) -> ReviewFile {
    let file = try load()
    guard !file.isComplete, let lock = try? ReviewLock(folder) else { return file }
    defer { lock.release() }
    try? complete(load())
    return try load()
  }

  /// Nobody has added to the trail since the file was read.
  public func isLatest(_ file: ReviewFile) -> Bool {
    (try? folder.trail().head) == file.trail.head
  }

  /// Adds a line, unless somebody else has added one since the head was read.
  ///
  /// - Returns: Draft and trail with the line.
  public func record(
    _ event: TrailEvent, _ words: String = "", state: ReviewState, by mark: Mark,
    expecting head: Statement.TrailHead
  ) throws(StorageError) -> ReviewFile {
    let lock = try ReviewLock(folder)
    defer { lock.release() }
    let file = try settle(mark)
    guard file.trail.head == head else { throw overtaken }
    if case .step(let step) = event, step.version == file.digest {
      _ = try folder.keep(file.bytes, in: folder.versions)
    }
    var line = TrailLine(number: 0, mark: mark, event: event, state: state, draft: file.digest)
    line.words = words
    try add(line, to: TrailPlace(file.trail))
    return try load()
  }

  /// Opens a new revision of a signed report: the line first, then the draft's file.
  public func reopen(
    _ step: TrailEvent.Step, _ words: String, by mark: Mark,
    expecting head: Statement.TrailHead
  ) throws(StorageError) -> ReviewFile {
    let lock = try ReviewLock(folder)
    defer { lock.release() }
    let file = try settle(mark)
    guard file.trail.head == head else { throw overtaken }
    var report = file.draft.report
    report.revision = step.revision
    let bytes = DraftFile(id: id, report: report).bytes
    var line = TrailLine(
      number: 0, mark: mark, event: .step(step), state: .reopened, draft: SM3.text(of: bytes))
    line.words = words
    line.changes = try changes(from: file.bytes, to: bytes)
    try add(line, to: TrailPlace(file.trail))
    try AtomicFile(name: id.fileName).write(
      bytes, in: Folder(opening: drafts.folder), .replacing)
    return try load()
  }
}

extension ReviewStore {
  /// The report of a kept version; nothing if it is missing or damaged.
  public func version(_ digest: String) -> Report? {
    folder.version(digest).flatMap { try? DraftFile(reading: $0).report }
  }

  /// What the trail says last, read from its end alone; nothing without a trail.
  ///
  /// Nothing of it is verified: it tells only where to look.
  public func lastLine() throws(StorageError) -> TrailLine? { try folder.lastLine() }

  /// Brings the trail up to what the file is now.
  func settle(_ mark: Mark) throws(StorageError) -> ReviewFile {
    let file = try settledEnd(mark)
    guard !file.isRecorded || file.lines.count < file.trail.lines.count else { return file }
    let state = file.review.state
    let event: TrailEvent =
      file.trail.isEmpty || file.trail.isBroken || file.lines.isEmpty
      ? .begun : file.lines.count < file.trail.lines.count ? .unwritten : .outside
    var line = TrailLine(number: 0, mark: mark, event: event, state: state, draft: file.digest)
    if event != .unwritten { _ = try folder.keep(file.bytes, in: folder.versions) }
    if event == .outside { line.changes = outsideChanges(file) }
    try add(line, to: TrailPlace(file.trail))
    return try load()
  }

  /// Catches up where a process was stopped, and records that lines are missing at the end: the
  /// next line would hide it.
  private func settledEnd(_ mark: Mark) throws(StorageError) -> ReviewFile {
    let file = try load()
    let lost: Int?
    switch file.end {
    case .whole: return file
    case .ahead:
      try complete(file)
      return file
    case .cut(let head): lost = head.lines
    case .unknown: lost = nil
    }
    let line = TrailLine(
      number: 0, mark: mark, event: .cut(counted: lost), state: file.review.state,
      draft: file.trail.last?.draft ?? file.digest)
    try add(line, to: TrailPlace(file.trail))
    return try load()
  }

  /// What the file has otherwise than the trail says; nothing where that cannot be known.
  func outsideChanges(_ file: ReviewFile) -> [DraftChange] {
    guard let before = replayed(file.lines) else { return [] }
    return DraftChange.difference(from: before, to: file.json)
  }

  /// The draft's JSON as these lines say.
  func replayed(_ lines: ArraySlice<TrailLine>) -> JSONValue? {
    Trail.replay(lines) { digest in
      folder.version(digest).flatMap { try? JSONParser.value(of: $0) }
    }
  }

  func changes(from old: [UInt8], to new: [UInt8]) throws(StorageError) -> [DraftChange] {
    try StorageError.reading(drafts.folder + "/" + id.fileName) { () throws(FileFault) in
      DraftChange.difference(
        from: try JSONParser.value(of: old), to: try JSONParser.value(of: new))
    }
  }
}

extension ReviewStore {
  /// The report as it was after a line of the trail, made again from the kept versions and the
  /// changes; nothing if there is no such line, or a version is missing.
  public func report(asOf line: Int) throws(StorageError) -> Report? {
    let trail = try folder.trail()
    guard let place = trail.lines.firstIndex(where: { $0.number == line }) else { return nil }
    return replayed(trail.lines[...place]).flatMap {
      try? DraftFile(reading: $0.canonicalBytes).report
    }
  }
}
