import Glibc
import Testing

@testable import Storage

/// One draft, two people.
struct DraftLockTests {
  private let folder: TemporaryFolder
  private let id: DraftID

  init() throws {
    folder = try TemporaryFolder()
    id = try #require(DraftID("a"))
  }

  private func store(_ locking: FileLocking = .system) -> LockStore {
    LockStore(folder: folder.path, locking: locking)
  }

  private func person(
    _ name: String, host: String = LockHolder.own.host, process: Int = LockHolder.own.process,
    boot: String = LockHolder.own.boot
  ) -> LockHolder {
    LockHolder(
      user: name, host: host, process: process, boot: boot,
      since: JournalMoment(seconds: 1_713_775_200))
  }

  private func taken(_ answer: LockAnswer) throws -> DraftLock {
    guard case .taken(let lock) = answer else {
      Issue.record("not taken: \(answer)")
      throw StorageError.notFound(path: "")
    }
    return lock
  }

  @Test func `the second sees who has it and since when, until it is given back`() throws {
    let zhang = person("zhang")
    var lock: DraftLock? = try taken(store().take(id, as: zhang))
    #expect(lock?.leftBy == nil)
    guard case .held(let holder, isGone: false) = store().take(id, as: person("li")) else {
      Issue.record("not held")
      return
    }
    #expect(holder == zhang)
    #expect(store().holder(of: id) == zhang)
    #expect(
      try folder.text(of: ".a.lock").hasPrefix(
        "{\"user\":\"zhang\",\"host\":\"\(zhang.host)\",\"pid\":\(zhang.process),"))
    #expect(try folder.permissions(of: ".a.lock") == 0o600)
    lock = nil
    #expect(store().holder(of: id) == nil)
    #expect(try folder.text(of: ".a.lock").isEmpty)
    _ = try taken(store().take(id, as: person("li")))
  }

  /// SMB lets nobody else read what somebody has locked.
  @Test func `what the file says is no part of what is locked`() throws {
    let lock = try taken(store().take(id))
    let file = open(folder.path + "/.a.lock", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    var request = Glibc.flock()
    request.l_type = Int16(F_WRLCK)
    request.l_len = 4096
    let getLock: Int32 = 36
    #expect(fcntl(file, getLock, &request) == 0 && request.l_type == Int16(F_UNLCK))
    request.l_type = Int16(F_WRLCK)
    request.l_len = 0
    #expect(fcntl(file, getLock, &request) == 0 && request.l_type == Int16(F_WRLCK))
    withExtendedLifetime(lock) {}
  }

  @Test func `whoever did not give it back is named to the next`() throws {
    try folder.write(person("zhang", process: 99).text, to: ".a.lock")
    #expect(store().holder(of: id) == nil)
    #expect(try taken(store().take(id)).leftBy?.user == "zhang")
  }

  @Test func `a lock that was taken over is worth nothing to its old holder`() throws {
    let old = try taken(store().take(id, as: person("zhang")))
    let new = try taken(store().takeOver(id, as: person("li")))
    #expect(store().holder(of: id)?.user == "li")
    withExtendedLifetime((old, new)) {}
  }

  @Test(
    "Without locks in the file system, what the file says decides",
    arguments: [
      ("zhang", "here", 1, "this", false), ("zhang", "here", 1, "other", true),
      ("zhang", "here", 0x7FFF_FFFF, "this", true), ("zhang", "elsewhere", 1, "other", false),
    ])
  func lockless(_ user: String, _ host: String, _ process: Int, _ boot: String, _ isGone: Bool)
    throws
  {
    let own = LockHolder.own
    let holder = person(
      user, host: host == "here" ? own.host : "elsewhere.example", process: process,
      boot: boot == "this" ? own.boot : "other")
    try folder.write(holder.text, to: ".a.lock")
    let lockless = FileLocking(lock: { _ in .unknown }, look: { _ in .unknown })
    guard case .held(let found, let gone) = store(lockless).take(id, as: own) else {
      Issue.record("not held")
      return
    }
    #expect(found == holder)
    #expect(gone == isGone)
    #expect((store(lockless).holder(of: id) == nil) == isGone)
    let lock = try taken(store(lockless).takeOver(id, as: own))
    #expect(lock.holder == own)
  }

  @Test func `a link in the place of the lock file is not followed`() throws {
    try folder.write("secret", to: "other")
    try makeLink(folder.path + "/.a.lock", to: folder.path + "/other")
    guard case .unlockable = store().take(id) else {
      Issue.record("followed")
      return
    }
    #expect(try folder.text(of: "other") == "secret")
  }

  @Test func `a folder that is gone lets nobody lock`() throws {
    guard case .unlockable = LockStore(folder: folder.path + "/gone").take(id) else {
      Issue.record("locked")
      return
    }
  }
}
