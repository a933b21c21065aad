import ArgumentParser
import Storage
import Testing

@testable import Commands

struct ExitCodeTests {
  @Test(
    "What is not there or not readable is 3, what must not be written is 4",
    arguments: [
      (StorageError.draftNotFound(path: "a"), 3), (.noRubrics(searched: []), 3),
      (.newer(path: "a", format: 2), 3), (.tooLarge(path: "a", bytes: 1), 3),
      (.notAllowed(.reading, path: "a"), 3), (.failed(.reading, path: "a", code: 5), 3),
      (.notAllowed(.writing, path: "a"), 4), (.failed(.writing, path: "a", code: 5), 4),
      (.changedUnderneath(path: "a"), 4), (.diskFull(path: "a"), 4), (.notWritten(path: "a"), 4),
      (.invalidDraftID("a b"), 2), (.nameTooLong(path: "a"), 2),
    ] as [(StorageError, Int32)])
  func storage(error: StorageError, code: Int32) {
    #expect(error.exitCode.rawValue == code)
  }
}
