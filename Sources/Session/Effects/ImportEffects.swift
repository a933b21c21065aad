import Application
import Documents
import Evaluation
import Screens
import Storage

/// Importing, piece by piece: the loop asks for the next piece between two keys.
struct ImportEffects {
  let bench: Workbench
  /// The file that is being read, if one is.
  private var importing: ImportWork?

  init(_ bench: Workbench) { self.bench = bench }

  mutating func perform(_ effect: ImportEffect) -> [Message] {
    do throws(Refusal) {
      switch effect {
      case .list(let folder, let purpose): return [try listing(folder, purpose)]
      case .readReport(let path): return try begin(path, .report, .report)
      case .readTables(let path, let report, let rubric):
        return try begin(path, .tables, .tables(report, rubric))
      case .readLastYear(let path, let rubric, let reference):
        return try beginLastYear(path, rubric, reference)
      case .proceed: return try proceed()
      case .cancel: importing = nil
      case .place(let manuscript, let file, let id):
        return [try placed(manuscript, file: file, by: id)]
      case .create(let placed, let unit, let year):
        return try create(placed, unit: unit, year: year)
      }
      return []
    } catch {
      importing = nil
      return [.importing(.refused(trouble(error)))]
    }
  }

  /// The file's name stands on the screen already.
  private func trouble(_ refusal: Refusal) -> Trouble {
    guard case .intake(_, let fault) = refusal else { return Trouble(refusal.message, "") }
    return Trouble(fault.whatHappened, fault.whatToDo)
  }

  private func listing(_ folder: String?, _ purpose: ImportPurpose) throws(Refusal) -> Message {
    let usual = purpose == .lastYear ? bench.folder.drafts.folder : "."
    let path = folder.map { bench.expanded($0) } ?? usual
    let files = try refusing { () throws(StorageError) in
      try FolderFiles(path: path, suffixes: purpose.suffixes)
    }
    // The open draft is nobody's last year, and what is said about drafts is no folder of files.
    let open = Set(bench.sessions.values.map { $0.draft.path })
    let choosable = files.entries.filter { entry in
      !open.contains(files.path + "/" + entry.name) && !entry.name.hasSuffix(".review")
    }
    let entries = choosable.map { entry in
      FolderListing.Entry(
        entry.name, isFolder: entry.isFolder,
        note: entry.isFolder
          ? "" : SessionWords.file(bytes: entry.bytes, Moment(entry.modified).localText))
    }
    return .importing(.listed(FolderListing(path: files.path, entries: entries)))
  }

  private mutating func begin(
    _ typed: String, _ purpose: ImportPurpose, _ wanted: ImportWork.Wanted
  ) throws(Refusal) -> [Message] {
    let path = bench.expanded(typed)
    if FolderFiles.isFolder(path) { return [try listing(path, purpose)] }
    importing = try ImportWork(ImportFile(path: path), wanted)
    return []
  }

  /// A draft is read as it is, anything else as a report written by hand.
  private mutating func beginLastYear(
    _ typed: String, _ rubric: Rubric, _ reference: RubricReference
  ) throws(Refusal) -> [Message] {
    let path = bench.expanded(typed)
    guard path.hasSuffix(".json"), !FolderFiles.isFolder(path) else {
      return try begin(typed, .lastYear, .lastYear(rubric, reference))
    }
    let draft = try refusing { () throws(StorageError) in try bench.folder.load(path) }
    guard !bench.sessions.values.contains(where: { $0.draft.path == draft.path }) else {
      return [
        .importing(.refused(Trouble(SessionWords.sameDraft, SessionWords.sameDraftAdvice)))
      ]
    }
    return [.importing(.lastYear(LastYear(draft.report, draft: draft.id.text)))]
  }

  private mutating func proceed() throws(Refusal) -> [Message] {
    guard let work = importing else { return [] }
    guard let result = try work.proceed() else {
      return [.importing(.progressed(lines: work.lines))]
    }
    importing = nil
    switch (result, work.wanted) {
    case (.tables(let proposal), _): return [.importing(.tables(proposal))]
    case (.manuscript(let manuscript), .lastYear(let rubric, let reference)):
      let placement = Placement(manuscript, by: rubric, reference)
      let name = work.file.name
      return [.importing(.lastYear(LastYear(placement.report, draft: name)))]
    case (.manuscript(let manuscript), .report), (.manuscript(let manuscript), .tables):
      let choice = RubricChoice(manuscript: manuscript, rubrics: bench.folder.rubrics)
      guard let best = choice.best else { throw .argument(.rubricNeeded) }
      return [try placed(manuscript, file: work.file.name, by: best)]
    }
  }

  private func placed(
    _ manuscript: Manuscript, file: String, by id: Rubric.ID
  ) throws(Refusal) -> Message {
    let stored = try refusing { () throws(StorageError) in try bench.current(id) }
    let placement = Placement(manuscript, by: stored.rubric, stored.reference)
    return .importing(
      .placed(
        PlacedReport(
          manuscript, placement, by: stored.rubric, of: bench.rubricLines(), file: file,
          warning: RubricChoice(manuscript: manuscript, rubrics: bench.folder.rubrics)
            .warning(for: stored.rubric))))
  }

  /// The same as `ziping import`; what found no place is kept as a text beside the exports.
  private func create(
    _ placed: PlacedReport, unit: String, year: String
  ) throws(Refusal) -> [Message] {
    let stored = try refusing { () throws(StorageError) in try bench.current(placed.rubric.id) }
    let work = ReportImport(
      manuscript: placed.manuscript, rubric: stored, unit: unit, year: year, id: nil)
    let placement = try work.placement()
    let id = try work.create(placement, in: bench.folder).id.text
    var remark = SessionWords.imported(placement.entries.count)
    let account = Account(placed.manuscript, placement, by: stored.rubric)
    if !account.isWhole || !placement.notes.isEmpty || !account.differing.isEmpty {
      let summary = Array(placement.summary(by: stored.rubric, account).printable.utf8)
      let path = try? bench.folder.exports.write(
        summary, name: id + SessionWords.summaryName, suffix: ".txt")
      remark = SessionWords.imported(
        placement.entries.count, unplaced: account.openCount, unread: account.omitted.count,
        path: path)
    }
    return [.created(id: id), .importing(.created(remark: remark))]
  }
}

extension ImportPurpose {
  /// What files of this kind are called.
  fileprivate var suffixes: [String] {
    switch self {
    case .report: [".docx", ".xlsx", ".csv", ".pdf", ".txt"]
    case .tables: [".xlsx", ".csv", ".docx", ".pdf", ".txt"]
    case .lastYear: [".json", ".docx", ".pdf", ".txt"]
    }
  }
}

extension ImportFile {
  /// Without its folder.
  fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
