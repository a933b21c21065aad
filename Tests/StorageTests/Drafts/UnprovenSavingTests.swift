import Evaluation
import Testing

@testable import Storage

/// Savings that failed behind their renaming: the file holds what was to be saved.
struct UnprovenSavingTests {
  private let folder: TemporaryFolder
  private let draft: Draft

  init() throws {
    folder = try TemporaryFolder()
    draft = try DraftStore(folder: folder.path).create(
      try Shipped.sample().report, try #require(DraftID("a")))
  }

  private func report(by filler: String) -> Report {
    var report = draft.report
    report.cover[.filler] = filler
    return report
  }

  /// A saving that was carried out, trail and file, and of which the saver was told otherwise.
  private func failed(_ report: Report) throws -> Draft {
    _ = try DraftStore.save(Draft(draft, with: report))
    var failed = draft
    failed.unproven.begin(
      .init(report: report, token: DraftToken(of: try folder.bytes(of: "a.json"))))
    return failed
  }

  private var kinds: [TrailEntry.Kind] {
    get throws {
      try ReviewStore(drafts: DraftStore(folder: folder.path), id: draft.id).load().entries.map(
        \.kind)
    }
  }

  @Test func `the next saving knows the file for its own, and so does the trail`() throws {
    var draft = try failed(report(by: "甲"))
    let next = report(by: "乙")
    try draft.save(next)
    #expect(try DraftStore(folder: folder.path).load(draft.id) == draft)
    #expect(draft.report == next)
    #expect(try kinds == [.begun, .saved, .saved])
  }

  @Test func `the same report is written again, since the disk may not have it`() throws {
    var draft = try failed(report(by: "甲"))
    let before = try folder.inode(of: "a.json")
    try draft.save(report(by: "甲"))
    #expect(try folder.inode(of: "a.json") != before)
    #expect(try kinds == [.begun, .saved])
    let after = try folder.inode(of: "a.json")
    try draft.save(report(by: "甲"))
    #expect(try folder.inode(of: "a.json") == after)
  }

  @Test func `a file that is neither the old one nor the attempt is another's`() throws {
    var draft = try failed(report(by: "甲"))
    _ = try DraftStore.save(
      Draft(try DraftStore(folder: folder.path).load(draft.id), with: report(by: "丙")))
    #expect(throws: StorageError.changedUnderneath(path: draft.path)) {
      try draft.save(report(by: "乙"))
    }
    #expect(try folder.text(of: "a.json").contains("丙"))
  }

  @Test func `an attempt that never reached the file is forgotten once that is seen`() throws {
    var draft = draft
    let lost = report(by: "甲")
    let bytes = DraftFile(id: draft.id, report: lost).bytes
    draft.unproven.begin(.init(report: lost, token: DraftToken(of: bytes)))
    try draft.save(report(by: "乙"))
    #expect(draft.unproven == UnprovenSaving())
    // Somebody else writes just that later on.
    try folder.write(bytes, to: "a.json")
    #expect(throws: StorageError.changedUnderneath(path: draft.path)) {
      try draft.save(report(by: "丙"))
    }
  }
}

extension Draft {
  fileprivate init(_ draft: Draft, with report: Report) {
    self = draft
    self.report = report
  }
}
