import Evaluation
import FoundationEssentials
import Glibc
import Testing

@testable import Storage

struct DraftStoreTests {
  private let folder: TemporaryFolder
  private let store: DraftStore
  private let id: DraftID
  private let report: Report

  init() throws {
    folder = try TemporaryFolder()
    store = DraftStore(folder: folder.path + "/drafts")
    id = try #require(DraftID("五华县社保局-2023"))
    report = try Shipped.sample().report
  }

  @Test func `a new draft is read back as it was written`() throws {
    let created = try store.create(report, id)
    #expect(try store.load(id) == created)
    #expect(created.path == folder.path + "/drafts/五华县社保局-2023.json")
    #expect(try DraftStore.load(path: created.path) == created)
  }

  @Test func `a saved change is read back, and nothing else is left in the folder`() throws {
    var draft = try store.create(report, id)
    draft.report.cover[.filler] = "李四"
    let saved = try DraftStore.save(draft)
    #expect(try store.load(id) == saved)
    #expect(try folder.names == ["drafts"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store.folder).sorted() == [
        id.text + ".json", id.text + ".review",
      ])
  }

  @Test func `files are for the user alone, unless the folder is the group's`() throws {
    _ = try store.create(report, id)
    #expect(try folder.permissions(of: "drafts") == 0o700)
    #expect(try folder.permissions(of: "drafts/\(id).json") == 0o600)
    #expect(chmod(store.folder, 0o770) == 0)
    let second = try #require(DraftID("b"))
    _ = try store.create(report, second)
    #expect(try folder.permissions(of: "drafts/b.json") == 0o660)
  }

  @Test func `a draft does not take another's name`() throws {
    _ = try store.create(report, id)
    #expect(throws: StorageError.draftExists(id)) { try store.create(report, id) }
    #expect(try store.freeID(like: id).text == "五华县社保局-2023-2")
  }

  @Test func `a file that changed underneath is not overwritten`() throws {
    var draft = try store.create(report, id)
    let name = "drafts/\(id).json"
    let other = try folder.text(of: name).replacing("曾翠兰", with: "张三")
    try folder.write(other, to: name)
    draft.report.cover[.filler] = "李四"
    let error = StorageError.changedUnderneath(path: draft.path)
    #expect(throws: error) { try DraftStore.save(draft) }
    #expect(try folder.text(of: name) == other)
    #expect(
      error.message == "文件 \(draft.path) 在打开之后被别处改动或删除。"
        + "没有覆盖它；请另存为新草稿，或重新打开后再改。")
  }

  @Test func `a file that is gone counts as changed`() throws {
    let draft = try store.create(report, id)
    try FileManager.default.removeItem(atPath: draft.path)
    #expect(throws: StorageError.changedUnderneath(path: draft.path)) {
      try DraftStore.save(draft)
    }
  }

  @Test func `links are not followed`() throws {
    let draft = try store.create(report, id)
    #expect(symlink(draft.path, store.folder + "/link.json") == 0)
    let link = try #require(DraftID("link"))
    let error = StorageError.linked(path: store.folder + "/link.json")
    #expect(throws: error) { try store.load(link) }
    #expect(error.message == "\(store.folder)/link.json 是链接，为安全起见不予打开。请改用普通文件。")
  }

  @Test func `a missing draft is named`() throws {
    let path = store.folder + "/\(id).json"
    let error = StorageError.draftNotFound(path: path)
    #expect(throws: error) { try store.load(id) }
    #expect(error.message == "没有找到草稿 \(path)。请核对名称，用 ziping list 可以列出全部草稿。")
  }

  /// The kernel's own tree refuses files even to root; a bare chroot may not have it.
  static let hasKernelTree = access("/sys/kernel", F_OK) == 0

  @Test(.enabled(if: hasKernelTree)) func `a read-only folder is reported as one`() throws {
    let store = DraftStore(folder: "/sys")
    let path = "/sys/\(id).json"
    #expect(throws: StorageError.notAllowed(.writing, path: path)) {
      try store.create(report, id)
    }
    #expect(
      StorageError.notAllowed(.writing, path: path).message
        == "\(path) 不能写入，文件夹可能是只读的。请检查文件夹的权限，或用 --data 另选一个数据文件夹。")
  }

  @Test func `a path that leads through a file is reported as one`() throws {
    try folder.write("", to: "file")
    let path = folder.path + "/file/drafts"
    #expect(throws: StorageError.notAFolder(path: path)) {
      try DraftStore(folder: path).create(report, id)
    }
  }

  @Test func `a disk that is full leaves the old file as it was`() throws {
    var draft = try store.create(report, id)
    let before = try folder.bytes(of: "drafts/\(id).json")
    draft.report.texts[Section.ID("duties")] = String(repeating: "预", count: 700_000)
    let error = StorageError.diskFull(path: draft.path)
    try withFileSizeLimit(2_000_000) {
      #expect(throws: error) { try DraftStore.save(draft) }
    }
    #expect(try folder.bytes(of: "drafts/\(id).json") == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: store.folder).sorted() == [
        id.text + ".json", id.text + ".review",
      ])
    #expect(
      error.message == "磁盘已满，或超出了允许的大小，\(draft.path) 没有写成。"
        + "原来的文件没有改动；请腾出空间后再保存。")
  }

  @Test func `what would be too large to be read again is not written`() throws {
    try folder.write("old", to: "file")
    let bytes = [UInt8](repeating: 0x61, count: Folder.maximumBytes + 1)
    let error = StorageError.tooLarge(path: folder.path + "/file", bytes: bytes.count)
    #expect(throws: error) {
      try AtomicFile(name: "file").write(bytes, in: Folder(opening: folder.path), .replacing)
    }
    #expect(try folder.text(of: "file") == "old")
  }

  /// No file of this process may grow beyond the limit while the body runs.
  private func withFileSizeLimit(_ bytes: UInt, _ body: () throws -> Void) throws {
    signal(SIGXFSZ, SIG_IGN)
    var old = rlimit()
    #expect(getrlimit(__rlimit_resource_t(1), &old) == 0)
    var limit = rlimit(rlim_cur: bytes, rlim_max: old.rlim_max)
    #expect(setrlimit(__rlimit_resource_t(1), &limit) == 0)
    defer { setrlimit(__rlimit_resource_t(1), &old) }
    try body()
  }
}
