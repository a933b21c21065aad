import Evaluation
import PseudoTerminal
import Storage

/// What somebody who starts the program now would find.
struct Found {
  var draft: Draft
  /// The draft's report or, with a journal that has more, that one.
  var report: Report
  /// The program will ask what to do with the journal's text.
  var isUnsaved = false
  /// The journal ends in something unreadable, or cannot be used at all.
  var damage: String?
}

extension Ground {
  static var draftID: DraftID? { DraftID(id) }

  /// The draft, and what its journal makes of it.
  func found() throws -> Found {
    let draft = try DraftStore.load(path: root.file("data/drafts/\(Ground.id).json"))
    var found = Found(draft: draft, report: draft.report)
    switch JournalStore(folder: draft.folder).finding(for: draft) {
    case .nothing, .clean: break
    case .unsaved(let unsaved):
      found.report = unsaved.report
      found.isUnsaved = true
      found.damage = unsaved.damage.map { "line \($0.line), \($0.bytes) bytes" }
    case .unusable(let fault): found.damage = "\(fault)"
    }
    return found
  }

  /// Makes the program open at that field next time.
  func setPlace(_ path: FieldPath, of id: String = Ground.id) throws {
    try root.write(path.address + "\n", to: "data/drafts/\(id).place")
  }
}
