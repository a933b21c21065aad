import Evaluation

/// Takes a parcel into a data folder: what is further than here, or nothing at all.
struct Unpacking {
  private let parcel: Parcel
  private let data: DataFolder
  private let store: ReviewStore
  private let trail: Trail
  private let draft: [UInt8]

  init(_ bytes: [UInt8], into data: DataFolder) throws(ParcelFault) {
    parcel = try Parcel(reading: bytes)
    self.data = data
    store = ReviewStore(drafts: data.drafts, id: parcel.draft)
    trail = Trail(reading: parcel[Parcel.trailName] ?? [])
    draft = parcel[Parcel.draftName] ?? []
    guard trail.fault == nil, trail.unfinished == 0 else { throw .damaged(Parcel.trailName) }
    guard trail.last.map({ $0.draft == SM3.text(of: draft) }) != false,
      (try? DraftFile(reading: draft)) != nil
    else { throw .damaged(Parcel.draftName) }
  }

  /// Compares both sides, then writes; the draft's file comes last.
  func take() throws(ParcelFault) -> Parcel.Outcome {
    let lock = try storing { () throws(StorageError) in try ReviewLock(store.folder) }
    defer { lock.release() }
    guard let here = try present() else {
      try write()
      return .created(parcel.draft)
    }
    let added = try added(to: here)
    if added == 0, here.digest == SM3.text(of: draft) { return .nothingNew(parcel.draft) }
    if added < 0 { return .nothingNew(parcel.draft) }
    try write()
    return .advanced(parcel.draft, lines: added)
  }

  private func present() throws(ParcelFault) -> ReviewFile? {
    do throws(StorageError) {
      return try store.load()
    } catch .draftNotFound {
      return nil
    } catch {
      throw .storage(error)
    }
  }

  /// How many lines the parcel's trail is ahead; fewer than none if the one here is ahead.
  private func added(to here: ReviewFile) throws(ParcelFault) -> Int {
    let same = here.digest == SM3.text(of: draft)
    guard !here.trail.isEmpty, !trail.isEmpty else {
      guard same else { throw .otherDraft(parcel.draft) }
      return trail.lines.count - here.trail.lines.count
    }
    guard here.trail.fault == nil else { throw .changedHere(parcel.draft) }
    let (old, new) = (here.trail.lines.map(\.hash), trail.lines.map(\.hash))
    let common = zip(old, new).prefix { $0 == $1 }.count
    guard common == min(old.count, new.count) else {
      throw .diverged(parcel.draft, line: common + 1)
    }
    // What is not recorded here would be lost; the parcel's own state is no change.
    guard here.isRecorded || same else { throw .changedHere(parcel.draft) }
    return new.count - old.count
  }

  private func write() throws(ParcelFault) {
    try storing { () throws(StorageError) in
      for file in parcel.files where Parcel.folders.contains(file.name.parentFolder) {
        try put(file)
      }
      try keepRubric()
      if let bytes = parcel[Parcel.trailName] {
        try TrailCount(folder: store.folder).begin()
        try AtomicFile(name: ReviewFolder.trailName).write(
          bytes, in: Folder(making: store.folder.path), .replacing)
        TrailCount(folder: store.folder).write(trail.head)
      }
      try AtomicFile(name: parcel.draft.fileName).write(
        draft, in: Folder(making: data.drafts.folder), .replacing)
    }
  }

  private func put(_ file: Parcel.File) throws(StorageError) {
    let folder = try Folder(making: store.folder.path + "/" + file.name.parentFolder)
    try AtomicFile(name: file.name.lastComponent).write(file.bytes, in: folder, .replacing)
  }

  /// The rubric goes into the archive, and beside the others where there is none of that id.
  private func keepRubric() throws(StorageError) {
    guard let reference = (try? DraftFile(reading: draft))?.report.rubric,
      let bytes = parcel.files.first(where: {
        $0.name.hasPrefix("rubric/") && SHA256.text(of: $0.bytes) == reference.digest
      })?.bytes,
      let name = DraftID(reference.id.rawValue)?.fileName
    else { return }
    let archived = String(reference.digest.dropFirst(7)) + DraftID.suffix
    try AtomicFile(name: archived).write(bytes, in: Folder(making: data.archive.folder), .replacing)
    guard !data.rubrics.ids().contains(reference.id) else { return }
    try AtomicFile(name: name).write(bytes, in: Folder(making: data.own + "/rubrics"), .creating)
  }
}

extension DataFolder {
  /// Takes a parcel in, or says why not and changes nothing.
  public func unpack(_ bytes: [UInt8]) throws(ParcelFault) -> Parcel.Outcome {
    try Unpacking(bytes, into: self).take()
  }
}

private func storing<Value: ~Copyable>(
  _ body: () throws(StorageError) -> Value
) throws(ParcelFault) -> Value {
  do throws(StorageError) { return try body() } catch { throw .storage(error) }
}

/// A parcel's file, wherever it is.
public enum ParcelFile {
  public static func read(_ path: String) throws(StorageError) -> [UInt8] {
    try Folder(opening: path.parentFolder).read(path.lastComponent).bytes
  }

  public static func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
    try AtomicFile(name: path.lastComponent).write(
      bytes, in: Folder(opening: path.parentFolder), .replacing)
  }
}
