import Documents
import Storage

extension Checkup {
  public static func storage(_ facts: MachineFacts) -> [Entry] {
    switch facts.condition {
    case .failure(let error):
      [Entry(.folder, .wrong, error.whatHappened, error.whatToDo)]
    case .success(let condition):
      [place(condition.place, facts.folder), locks(condition), disk(condition)]
    }
  }

  private static func place(_ place: FolderCondition.Place, _ path: String) -> Entry {
    let found = DoctorWords.folder(path, place)
    switch place {
    case .local: return Entry(.folder, .fine, found)
    case .memory: return Entry(.folder, .caution, found, DoctorWords.leaveMemory)
    case .nfs, .smb, .fuse: return Entry(.folder, .caution, found, DoctorWords.readSafety)
    }
  }

  private static func locks(_ condition: FolderCondition) -> Entry {
    condition.hasLocks
      ? Entry(.locks, .fine, DoctorWords.hasLocks)
      : Entry(.locks, .caution, DoctorWords.hasNoLocks, DoctorWords.takeTurns)
  }

  private static func disk(_ condition: FolderCondition) -> Entry {
    let mebibytes = condition.freeBytes >> 20
    let found = DoctorWords.free(mebibytes)
    if mebibytes < 20 { return Entry(.disk, .wrong, found, DoctorWords.makeRoom) }
    if mebibytes < 200 { return Entry(.disk, .caution, found, DoctorWords.makeRoom) }
    return Entry(.disk, .fine, found)
  }

  public static func contents(_ facts: MachineFacts) -> [Entry] {
    [rubrics(facts.rubrics), drafts(facts.drafts)] + documents(facts.page)
  }

  private static func rubrics(_ inventory: MachineFacts.Inventory) -> Entry {
    let found = DoctorWords.count(inventory)
    guard inventory.faulty.isEmpty else {
      return Entry(.rubrics, .wrong, found, DoctorWords.checkRubrics(inventory.faulty))
    }
    return inventory.sound > 0
      ? Entry(.rubrics, .fine, found)
      : Entry(.rubrics, .wrong, DoctorWords.none, DoctorWords.installRubrics)
  }

  private static func drafts(_ inventory: MachineFacts.Inventory) -> Entry {
    inventory.faulty.isEmpty
      ? Entry(.drafts, .fine, DoctorWords.count(inventory))
      : Entry(
        .drafts, .wrong, DoctorWords.count(inventory), DoctorWords.openDrafts(inventory.faulty))
  }

  private static func documents(_ page: MachineFacts.PrintedPage) -> [Entry] {
    let works = Entry(.documents, .fine, DoctorWords.hasDocuments)
    switch page {
    case .made(let used): return [works, faces(used)]
    case .noChineseFont:
      return [
        works, Entry(.faces, .wrong, DoctorWords.noChineseFont, DoctorWords.installChineseFont),
      ]
    case .failed:
      return [Entry(.documents, .caution, DoctorWords.noDocuments, DoctorWords.installDocuments)]
    }
  }

  private static func faces(_ faces: [FaceUse]) -> Entry {
    let missing = faces.filter(\.isSubstituted).map(\.wanted).sorted()
    return missing.isEmpty
      ? Entry(.faces, .fine, DoctorWords.allFaces)
      : Entry(.faces, .caution, DoctorWords.missingFaces(missing), DoctorWords.installFaces)
  }
}
