import Evaluation
import ReviewProof
import Storage
import Synchronization
import Testing

/// Looking at a draft while somebody works on it: nothing of that looks like tampering.
struct VerifyAtWorkTests {
  private let signed: Signed
  private var store: ReviewStore { signed.draft.store }

  init() throws {
    signed = try Signed()
    try signed.draft.reopen()
  }

  @Test func `a saving that is going on is no change outside the program`() throws {
    let draft = try store.load().draft
    let saved = Atomic(0)
    let saving = try OwnThread {
      var draft = draft
      // A long trail takes long to read: a saving falls between that and reading the draft.
      for number in 1...Self.savings {
        draft.report.cover[.telephone] = "\(number)"
        guard let next = try? DraftStore.save(draft, by: .ofProcess(name: SignedDraft.filler))
        else { return }
        draft = next
        saved.store(number, ordering: .releasing)
      }
    }
    var alarms = 0
    while !saving.hasEnded {
      let file = try store.completed()
      if file.end != .whole || !file.isRecorded { alarms += 1 }
    }
    #expect(alarms == 0)
    #expect(saved.load(ordering: .acquiring) == Self.savings)
  }

  private static let savings = 200

  @Test func `who read the trail before a step was signed is told that there is more`() throws {
    let before = try store.load()
    #expect(store.isLatest(before))
    try signed.draft.decide(.submit, .submitted, as: SignedDraft.filler)
    // The step's files are strays to somebody who does not know its line.
    #expect(!store.isLatest(before))
    #expect(store.isLatest(try store.load()))
  }
}
