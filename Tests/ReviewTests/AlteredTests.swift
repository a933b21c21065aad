import Evaluation
import ReviewProof
import Storage
import Testing

/// What the supervisor's queue knows of a report that was changed behind a decision.
struct AlteredTests {
  private let signed: Signed
  private let path: String

  init() throws {
    signed = try Signed()
    path = signed.drafts + "/w.json"
  }

  private var isAltered: Bool {
    get throws {
      let store = signed.draft.store
      return store.isAltered(try FileBytes.read(path), since: try #require(try store.lastLine()))
    }
  }

  private func changeTheFile() throws {
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    let other = text.replacing("0753-4433222", with: "0753-4433223")
    #expect(other != text)
    try FileBytes.write(Array(other.utf8), path)
  }

  @Test func `a signed report that nobody touched is not altered`() throws {
    #expect(try !isAltered)
  }

  @Test func `a change outside the program is known before anybody has opened the report`() throws {
    try changeTheFile()
    #expect(try isAltered)
  }

  @Test func `it is still known when the trail has recorded it, and not when it was taken back`()
    throws
  {
    let before = try FileBytes.read(path)
    try changeTheFile()
    _ = try signed.draft.store.settled(by: .ofProcess(name: SignedDraft.reviewer))
    #expect(try isAltered)
    try FileBytes.write(before, path)
    _ = try signed.draft.store.settled(by: .ofProcess(name: SignedDraft.reviewer))
    #expect(try !isAltered)
  }
}
