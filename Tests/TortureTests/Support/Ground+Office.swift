import Evaluation
import PseudoTerminal
import ReviewProof
import Signing
import Storage

/// A filler, a reviewer and an administrator at one account.
enum Office {
  static let administrator = "王管理"
  /// The one whom the sample names.
  static let filler = "曾翠兰"
  static let reviewer = "李审核"
  /// What `--passphrase-fd 0` reads.
  static let passphrase = "for tests only\n"

  /// Making keys takes its time, so all tests share them.
  static let keys = Result { try KeyRing([administrator, reviewer]) }
}

extension Ground {
  /// A draft that can be submitted, a signed roster, and the reviewer's key: stage `draft`.
  static func office(with others: [Person] = []) throws -> Ground {
    let ground = try Ground(.clean)
    let keys = try Office.keys.get()
    let store = KeyStore(folder: ground.root.file("home/.config/ziping/keys"))
    for name in [Office.administrator, Office.reviewer] {
      try store.create(
        name, sealed: keys.sealed[name]?.pem ?? "", public: keys.open[name]?.pem ?? "")
    }
    let people = [
      keys.person(Office.administrator, [.administrator]),
      Person(name: Office.filler, roles: [.filler]),
      keys.person(Office.reviewer, [.reviewer]),
    ]
    let roster = Roster(people: people + others)
    let bytes = PeopleStore.bytes(of: roster)
    try PeopleStore(folder: ground.data).save(
      bytes, signature: keys.sign(bytes, as: Office.administrator))
    try ground.keep(as: "draft")
    try ground.goBack(to: "draft")
    return ground
  }

  /// The draft's review as the storage module reads it.
  func review() throws -> ReviewFile {
    guard let id = Ground.draftID else { throw Failure("no id") }
    return try ReviewStore(drafts: DraftStore(folder: data + "/drafts"), id: id).load()
  }
}
