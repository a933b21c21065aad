import Application
import Documents
import Evaluation
import Screens
import Storage

/// Reports become files: their own, a copy, or what is handed in.
struct SavingEffects {
  let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func save(_ report: Report, _ id: String) -> Message {
    guard let session = bench.sessions[id], !session.isReadOnly else {
      return .saveFailed(Trouble(SessionWords.notOpen, ""))
    }
    do throws(StorageError) {
      try session.save(report, by: bench.mark)
      return .saved(at: bench.now)
    } catch .changedUnderneath(let path) {
      return session.conflict(
        Trouble(.changedUnderneath(path: path)), over: session.draft.report)
    } catch {
      return .saveFailed(Trouble(error))
    }
  }

  /// Keeps the report beside its draft or, where that cannot be written, in the home folder.
  func saveCopy(_ report: Report, _ id: String) -> Message {
    guard let session = bench.sessions[id] else {
      return .saveFailed(Trouble(SessionWords.notOpen, ""))
    }
    let draft = session.draft
    let places = [draft.folder, bench.home].compactMap { $0 }
    // A folder that is gone is made anew only where there is no other.
    let homes = places.filter(FolderPath.isFolder) + places.filter { !FolderPath.isFolder($0) }
    var last = Trouble(SessionWords.noHome, "")
    for home in homes {
      do throws(StorageError) {
        let store = DraftStore(folder: home)
        let copy = try store.create(report, try store.freeID(like: draft.id))
        // The copy has it all; the draft's own journal must not be asked about again.
        try? session.retireJournal()
        bench.open(DraftSession(copy))
        return .copied(
          OpenedDraft(
            id: copy.id.text, report: report,
            rubric: try bench.current(report.rubric.id).rubric, place: nil), path: copy.path)
      } catch {
        last = Trouble(error)
      }
    }
    return .saveFailed(last)
  }

  /// Losing the place does no harm, so failing to keep it is not reported.
  func remember(_ path: FieldPath, _ id: String) -> [Message] {
    guard let draft = bench.sessions[id]?.draft else { return [] }
    try? PlaceStore(folder: draft.folder).remember(path, in: draft.id)
    return []
  }

  /// Writes the printed report where it was asked for, else under a free name in the data folder's
  /// `exports`.
  func export(
    _ report: Report, _ rubric: Rubric, _ id: String, _ wish: ExportWish
  ) -> Message {
    let store = try? bench.reviews(of: id)
    let review = store.map { PrintedReview(of: report, rubric, in: $0, &bench.judge) }
    let export = ReportExport(
      format: wish.format, edition: wish.edition, review: review ?? PrintedReview(),
      saysUnsigned: wish.saysUnsigned)
    do throws(ExportFault) {
      let file = try export.file(of: report, rubric, in: bench.folder)
      let name = wish.name.isEmpty ? SentenceWriter(rubric, report).title : wish.name
      return .exported(
        path: try written(file.bytes, name, wish), remark: ExportWords.remark(file.notes),
        isComplete: file.notes.missing.isEmpty)
    } catch {
      return .failed(Trouble(error.whatHappened, error.whatToDo))
    }
  }

  /// A path is taken as it is, and no other file replaced; a name goes into `exports`.
  private func written(
    _ bytes: [UInt8], _ name: String, _ wish: ExportWish
  ) throws(ExportFault) -> String {
    let end = ExportWords.nameEnd(wish.edition)
    do throws(StorageError) {
      guard name.contains("/") else {
        let name = FileName(of: name)?.text ?? ExportWords.usualName
        return try bench.folder.exports.write(bytes, name: name + end, suffix: wish.format.suffix)
      }
      let path = bench.expanded(name)
      return try ExportFolder(path: path.folder).write(
        bytes, name: path.lastName + end, suffix: wish.format.suffix, isMade: false)
    } catch {
      throw .storage(error)
    }
  }
}

extension String {
  /// What stands before the last `/`; the root for what stands right in it.
  fileprivate var folder: String {
    let folder = lastIndex(of: "/").map { String(self[..<$0]) } ?? "."
    return folder.isEmpty ? "/" : folder
  }

  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? "" }
}
