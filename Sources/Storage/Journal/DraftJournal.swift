public import Evaluation
import Glibc

/// The journal of an open draft: what was done is appended with one write before it is shown.
///
/// One session has it at a time, the one that holds the draft's lock. What could not be written
/// is kept and goes first with the next write, so that steps never change their order.
public final class DraftJournal {
  private let folder: String
  private let id: DraftID
  private let author: String
  /// The report and the file's digest at the time when the file is begun.
  private var start: Draft
  private var file: Int32 = -1
  /// Bytes that are in the file, as far as is known.
  private var length = 0
  private var waiting: [UInt8] = []
  /// Everything since `start`, for a file that has to be begun anew.
  private var sinceStart: [UInt8] = []
  private var isFlushed = true
  private var isFolderFlushed = false
  /// A flush that nobody has asked the end of.
  private var running: BackgroundFlush?
  /// The file had gone.
  private var hasGone = false

  /// A continued journal is the one on the disk, which belongs to this very file and goes on.
  public init(for draft: Draft, by author: String, isContinued: Bool) {
    folder = draft.folder
    id = draft.id
    start = draft
    self.author = author
    if isContinued { reopen() }
  }

  deinit {
    _ = running?.code()
    if file >= 0 { close(file) }
  }

  /// The file had gone and was begun anew: what could be undone before the last save is missing.
  public var lacksHistory: Bool { hasGone && file >= 0 && waiting.isEmpty }

  /// Writes down what was done, at the end of the file; the disk is not waited for.
  public func append(
    _ steps: [EditStep], at moment: JournalMoment = .now
  ) throws(StorageError) {
    for step in steps {
      let line = JournalLine(moment: moment, content: .step(step)).bytes
      waiting += line
      sinceStart += line
    }
    try write()
  }

  /// Has everything put on the disk without waiting for it.
  ///
  /// - Throws: Why it cannot be written, or why the flush before this one has failed.
  public func beginFlush() throws(StorageError) {
    if let code = running?.codeIfEnded() { try end(code) }
    guard running == nil, try isFlushDue() else { return }
    let folder = isFolderFlushed ? nil : try Folder(present: folder)
    guard let flush = BackgroundFlush(of: file, in: folder) else { return try self.flush() }
    running = consume flush
    isFlushed = true
  }

  /// Waits until everything is on the disk.
  public func flush() throws(StorageError) {
    if let code = running?.code() { try end(code) }
    guard try isFlushDue() else { return }
    var isDone = fdatasync(file) == 0
    if isDone, !isFolderFlushed {
      let folder = try Folder(present: folder)
      isDone = retrying { fsync(folder.descriptor) } == 0
    }
    let code = errno
    isFlushed = true
    try end(isDone ? 0 : code)
  }

  /// Writes what waits, and says whether there is anything to flush.
  ///
  /// Where the file has been removed, or its folder, it is begun anew: nobody would ever find
  /// what is written there.
  private func isFlushDue() throws(StorageError) -> Bool {
    if file >= 0, !isFlushed, !isInPlace {
      abandon()
      hasGone = true
    }
    if !waiting.isEmpty { try write() }
    return !isFlushed
  }

  /// Takes note of a flush's end.
  ///
  /// What the system could not flush it may have dropped: the file is begun anew then.
  private func end(_ code: Int32) throws(StorageError) {
    running = nil
    guard code == 0 else {
      abandon()
      throw StorageError(code: code, .writing, path: path)
    }
    isFolderFlushed = true
  }

  /// Writes down that everything so far is in the draft file.
  public func markSaved(_ draft: Draft, at moment: JournalMoment = .now) throws(StorageError) {
    start = draft
    sinceStart = []
    // A journal that was never begun has nothing to say.
    guard file >= 0 || !waiting.isEmpty else { return }
    let line = JournalLine(moment: moment, content: .saved(digest: draft.token.digest))
    waiting += line.bytes
    try write()
  }

  /// Begins anew with as few lines as the history needs.
  ///
  /// A draft that is not saved yet has the token of the file that it is to be saved over; where it
  /// is a merge, what was decided is written down with it.
  public func rewrite(
    _ draft: Draft, _ history: History, isSaved: Bool = true,
    merging decisions: [MergeDecision]? = nil
  ) throws(StorageError) {
    var begin = draft
    begin.report = history.start(of: draft.report)
    if isSaved { begin.token = DraftToken(of: DraftFile(id: id, report: begin.report).bytes) }
    let moment = JournalMoment.now
    let merged = decisions.map { [JournalLine.Content.merged($0)] } ?? []
    let steps = (history.steps.map { .step($0) } + merged)
      .flatMap { JournalLine(moment: moment, content: $0).bytes }
    let digest = draft.token.digest
    let mark = JournalLine(moment: moment, content: .saved(digest: digest)).bytes
    // What is kept in case that the file has to be made once more.
    start = begin
    sinceStart = steps
    do throws(StorageError) {
      let bytes = Array(head(begin).utf8) + sinceStart + (isSaved ? mark : [])
      if file < 0 || !isInPlace { try keepOther() }
      let folder = try Folder(present: folder)
      // On SMB nothing takes the place of a file that is open.
      closeFile()
      try AtomicFile(name: id.journalName).write(bytes, in: folder, .replacing)
    } catch {
      abandon()
      throw error
    }
    waiting = []
    hasGone = false
    if isSaved {
      start = draft
      sinceStart = []
    }
    reopen()
  }

  /// The file is so long that beginning anew pays.
  public var isLong: Bool { length > DraftJournal.longBytes }

  /// Reading it takes a few milliseconds.
  static let longBytes = 256 * 1024
}

extension DraftJournal {
  private var path: String { folder + "/" + id.journalName }

  private var failure: StorageError { StorageError(code: errno, .writing, path: path) }

  private func head(_ draft: Draft) -> String {
    JournalHead(draft, by: author, at: .now).text + JournalBase.text(draft.report, of: id)
  }

  /// The open file is still the one that the name stands for, in the folder of that path.
  ///
  /// Asked once a second at most. Where the system does not say, it is taken to be: a file that is
  /// begun anew without need costs what could be undone.
  private var isInPlace: Bool {
    var (opened, named) = (stat(), stat())
    guard fstat(file, &opened) == 0 else { return true }
    guard opened.st_nlink > 0 else { return false }
    guard lstat(path, &named) == 0 else { return errno != ENOENT && errno != ENOTDIR }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// Another journal of the name is replaced only once it lies with the old versions too.
  private func keepOther() throws(StorageError) {
    do throws(StorageError) {
      _ = try VersionStore(folder: folder).link(id.journalName, of: id, at: .now)
    } catch .notFound {
      return
    }
  }

  /// Goes on behind the last line of the file that is there.
  private func reopen() {
    closeFile()
    guard let folder = try? Folder(opening: folder) else { return }
    let flags = O_WRONLY | O_NOFOLLOW | O_CLOEXEC
    file = retrying { openat(folder.descriptor, id.journalName, flags) }
    guard file >= 0 else { return }
    length = Int(lseek(file, 0, SEEK_END))
    isFlushed = true
    isFolderFlushed = true
  }

  /// Makes the file; another one of the name is set aside first, never written into.
  private func create() throws(StorageError) {
    let folder = try Folder(present: folder)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let mode = folder.modeOfNewFiles
    file = retrying { openat(folder.descriptor, id.journalName, flags, mode) }
    if file < 0, errno == EEXIST {
      try VersionStore(folder: self.folder).setAside(id.journalName, of: id)
      file = retrying { openat(folder.descriptor, id.journalName, flags, mode) }
    }
    guard file >= 0 else { throw failure }
    length = 0
    isFolderFlushed = false
    waiting = Array(head(start).utf8) + waiting
    // The process's mask must not take the group's rights away.
    guard fchmod(file, mode) == 0 else { throw failure }
  }

  private func abandon() {
    closeFile()
    waiting = sinceStart
    // There is no file to flush until something is written into a new one.
    isFlushed = true
  }

  /// A flush that goes on needs the descriptor; what comes of it does not matter any more.
  private func closeFile() {
    _ = running?.code()
    running = nil
    if file >= 0 { close(file) }
    file = -1
  }

  /// One write; where it fails, the next one begins at the same place with the same bytes.
  private func write() throws(StorageError) {
    if file < 0 { try create() }
    isFlushed = false
    var written = 0
    while written < waiting.count {
      let count = waiting.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return retrying { Glibc.write(file, rest.baseAddress, rest.count) }
      }
      guard count > 0 else {
        let code = count < 0 ? errno : ENOSPC
        lseek(file, off_t(length), SEEK_SET)
        throw StorageError(code: code, .writing, path: path)
      }
      written += count
    }
    length += written
    // The room is needed again with the next key.
    waiting.removeAll(keepingCapacity: true)
  }
}
