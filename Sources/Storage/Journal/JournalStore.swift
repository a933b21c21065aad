public import Evaluation

/// What a draft's journal says when the draft is opened.
public enum JournalFinding: Hashable, Sendable {
  /// There is none, or nothing but what the file has and what happened to it since.
  case nothing
  /// It ends with the saving of this very file: its history can be taken over.
  case clean
  /// It has text that the file has not.
  case unsaved(Unsaved)
  /// It cannot be used, and why: it belongs to another draft, cannot be read, or its head is damaged.
  case unusable(JournalFault)

  /// The text that the file has not, if there is some.
  public var unsaved: Unsaved? {
    if case .unsaved(let unsaved) = self { unsaved } else { nil }
  }
}

/// Why a journal cannot be used.
public enum JournalFault: Hashable, Sendable {
  case otherDraft(DraftID)
  case newer(format: Int)
  case damaged(FileFault)
  /// It is there, but the system does not let it be read.
  case unreadable(StorageError)
}

/// What a journal has and the draft file has not (未保存的输入).
public struct Unsaved: Hashable, Sendable {
  /// The report with everything that was typed.
  public var report: Report
  public var history: History
  /// What was decided, where the report is a merge over the file; nothing where it is none.
  public var decisions: [MergeDecision]?
  /// The report that was typed into.
  public var base: Report
  /// The file still holds `base`: nobody else has changed it meanwhile.
  public var fits: Bool
  /// The earliest and the latest time that the clock showed while it was typed.
  public var since: JournalMoment
  public var until: JournalMoment
  /// `user@host`.
  public var author: String
  public var damage: JournalDamage?
}

/// The journals beside the drafts of a folder: `<id>.journal`.
public struct JournalStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// What the journal of a draft, as it was just read, says.
  ///
  /// A journal that ends with this file's saving, as nearly all do, is only looked at at both
  /// ends.
  public func finding(for draft: Draft) -> JournalFinding {
    do throws(StorageError) {
      guard let bytes = try bytes(of: draft.id), !bytes.isEmpty else { return .nothing }
      return finding(in: bytes, for: draft)
    } catch {
      return .unusable(.unreadable(error))
    }
  }

  /// A journal's bytes; nothing only where there is none: one that cannot be read may hold text.
  private func bytes(of id: DraftID) throws(StorageError) -> [UInt8]? {
    let folder = try Folder(opening: folder)
    do throws(StorageError) {
      return try folder.read(id.journalName).bytes
    } catch .notFound {
      return nil
    }
  }

  private func finding(in bytes: [UInt8], for draft: Draft) -> JournalFinding {
    do throws(FileFault) {
      let text = try JournalText(bytes)
      guard text.head.draft == draft.id else { return .unusable(.otherDraft(text.head.draft)) }
      if text.isClean(for: draft.token.digest) { return .clean }
      return try unsaved(text, draft).map { .unsaved($0) } ?? .nothing
    } catch {
      if case .newerFormat(let format) = error.reason { return .unusable(.newer(format: format)) }
      return .unusable(.damaged(error))
    }
  }

  /// The journal's end says that there is something behind the last saving; nothing else of it is
  /// read, so that a list of drafts can ask of each.
  public func endsUnsaved(_ id: DraftID) -> Bool {
    guard let folder = try? Folder(opening: folder),
      let end = try? folder.readEnd(of: id.journalName, bytes: JournalStore.lastLineBytes),
      !end.isEmpty
    else { return false }
    // A line that was cut off, or one that is longer than a saving's.
    guard end.last == 0x0A, let start = end.dropLast().lastIndex(of: 0x0A) else { return true }
    let line = try? JournalLine(
      reading: end[(start + 1)...].dropLast(),
      in: Report(rubric: RubricReference(id: "", version: "", digest: "")))
    guard case .saved = line?.content else { return true }
    return false
  }

  /// The line of a saving has some 120.
  private static let lastLineBytes = 512

  /// The history of a journal that ends with the saving of this draft.
  public func history(of draft: Draft) -> History? {
    guard let bytes = try? Folder(opening: folder).read(draft.id.journalName).bytes,
      let replay = try? JournalText(bytes).replay(over: draft, noticing: { _ in }),
      replay.report == draft.report
    else { return nil }
    return replay.history
  }

  /// Looks for the last moment at which journal and file agreed; what came after it is unsaved.
  private func unsaved(_ text: JournalText, _ draft: Draft) throws(FileFault) -> Unsaved? {
    var saved = (report: draft.report, steps: 0)
    var agreed: Int?
    var since: [JournalMoment] = []
    let end = try text.replay(over: draft) { replay in
      if replay.steps > since.count { since.append(replay.moment ?? text.head.moment) }
      if replay.digest != nil { saved = (replay.report, replay.steps) }
      let isSame = replay.digest == draft.token.digest || replay.report == draft.report
      if isSame { agreed = replay.steps }
    }
    let start = agreed ?? saved.steps
    guard end.steps > start, end.report != draft.report else { return nil }
    return Unsaved(
      report: end.report, history: end.history, decisions: end.decisions,
      base: agreed == nil ? saved.report : draft.report,
      // The clock may have been set back in between: what counts is the order of the lines.
      fits: agreed != nil, since: since[start...].min() ?? text.head.moment,
      until: since[start...].max() ?? text.head.moment,
      author: text.head.author, damage: end.damage)
  }
}

extension DraftID {
  var journalName: String { text + ".journal" }
}

extension JournalStore {
  /// Moves a draft's journal to its old versions; one that is not there is no error.
  public func setAside(_ id: DraftID) throws(StorageError) {
    do throws(StorageError) {
      try VersionStore(folder: folder).setAside(id.journalName, of: id)
    } catch .notFound {
      return
    }
  }
}
