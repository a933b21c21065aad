import Evaluation
import Testing

@testable import Storage

/// Drafts taken out of the list, and put back.
struct RemovingTests {
  private let folder: TemporaryFolder
  private let store: DraftStore
  private let id: DraftID

  init() throws {
    folder = try TemporaryFolder()
    id = try #require(DraftID("a"))
    store = DraftStore(folder: folder.path)
    _ = try store.create(try Shipped.sample().report, id)
  }

  @Test func `a draft goes with everything beside it, and comes back with it`() throws {
    for name in ["a.journal", "a.place", "a.versions/1.json", "a.review/x.json"] {
      try folder.write(name, to: name)
    }
    try folder.write("{}", to: "ab.json")
    let before = try folder.names.sorted()
    let bytes = try folder.bytes(of: "a.json")
    let removed = try store.remove(id)
    #expect(try store.names() == ["ab"])
    #expect(try Set(folder.names).subtracting([".removed", ".a.lock", "ab.json"]) == [])
    try store.restore(removed)
    #expect(try folder.bytes(of: "a.json") == bytes)
    #expect(try folder.text(of: "a.versions/1.json") == "a.versions/1.json")
    #expect(try Set(folder.names).subtracting([".removed", ".a.lock"]) == Set(before))
  }

  @Test func `a draft that somebody has open is not removed`() throws {
    guard case .taken(let lock) = LockStore(folder: folder.path).take(id) else { return }
    #expect(throws: StorageError.self) { try store.remove(id) }
    #expect(try store.names() == ["a"])
    withExtendedLifetime(lock) {}
  }

  @Test func `a draft whose name was taken meanwhile is not put over the other`() throws {
    let removed = try store.remove(id)
    let other = try store.create(try Shipped.sample().report, id)
    #expect(throws: StorageError.draftExists(id)) { try store.restore(removed) }
    #expect(try store.load(id).token == other.token)
  }

  @Test func `the same draft can be removed again and again`() throws {
    let first = try store.remove(id, at: JournalMoment(seconds: 5))
    _ = try store.create(try Shipped.sample().report, id)
    let second = try store.remove(id, at: JournalMoment(seconds: 5))
    #expect(first.path != second.path)
    #expect(throws: StorageError.self) { try store.remove(id) }
  }
}
