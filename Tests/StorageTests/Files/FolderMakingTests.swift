import Evaluation
import Glibc
import Testing

@testable import Storage

/// Folders that have to be made are for whoever the one above is for.
struct FolderMakingTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test(
    "A new folder follows the group's rights in the one above",
    arguments: [
      (0o700, 0o700), (0o755, 0o700), (0o750, 0o700), (0o770, 0o770), (0o775, 0o770),
      (0o2770, 0o2770), (0o2730, 0o2730),
    ] as [(mode_t, mode_t)])
  func group(_ above: mode_t, _ wanted: mode_t) throws {
    let path = home.path + "/shared"
    mkdir(path, 0o700)
    chmod(path, above)
    _ = try Folder(making: path + "/a/b")
    #expect(mode(path + "/a") == wanted)
    #expect(mode(path + "/a/b") == wanted)
  }

  @Test func `what is one user's own stays so under a folder that is shared`() throws {
    chmod(home.path, 0o2770)
    _ = try Folder(making: home.path + "/ziping/keys", for: .user)
    #expect(mode(home.path + "/ziping") & 0o777 == 0o700)
    #expect(mode(home.path + "/ziping/keys") & 0o777 == 0o700)
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
