import Glibc
import Testing

@testable import Storage

struct FolderConditionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `A folder that can be written in is tried and left as it was`() throws {
    let condition = try FolderCondition(trying: folder.path)
    #expect(condition.hasLocks)
    #expect(condition.freeBytes > 0)
    #expect(try Folder(opening: folder.path).names() == [])
    #expect(access(folder.path + "/.trial.\(getpid())", F_OK) != 0)
  }

  @Test func `A folder that is not there is not made`() {
    let missing = folder.path + "/nowhere"
    #expect(throws: StorageError.notFound(path: missing)) { try FolderCondition(trying: missing) }
    #expect(access(missing, F_OK) != 0)
  }
}
