import Evaluation
import FoundationEssentials
import PseudoTerminal
import ReviewProof
import Signing
import Storage
import Testing

/// A small signed draft in a folder of its own, which goes with it.
final class Signed {
  let folder: TemporaryFolder
  let draft: SignedDraft
  /// Making keys takes 0.2 s each, so all tests share them.
  static let keys = Result {
    try KeyRing([
      SignedDraft.administrator, SignedDraft.filler, SignedDraft.reviewer, "赵审核", "钱外人",
    ])
  }

  init(id: String = "w") throws {
    folder = try TemporaryFolder()
    let shipped = BuiltProgram.data ?? ""
    let rubric = try RubricStore(folders: [shipped + "/rubrics"]).load("wuhua-2023")
    var report = Report(rubric: rubric.reference)
    report.cover[.unit] = "测试局"
    report.cover[.year] = "2023"
    report.cover[.filler] = SignedDraft.filler
    draft = try SignedDraft(
      in: folder.path, shipped: shipped, report: report, id: id, keys: try Signed.keys.get())
  }

  var drafts: String { draft.data.drafts.folder }

  /// Changes the text of the trail's last line and gives it the hash that belongs to it.
  func forgingLastLine(_ change: (String) -> String) throws -> TrailLine {
    let path = drafts + "/w.review/trail.jsonl"
    var lines = String(decoding: try FileBytes.read(path), as: UTF8.self).split(separator: "\n")
    let old = String(lines.removeLast())
    let end = try #require(old.firstRange(of: ",\"hash\"")).lowerBound
    let begin = change(String(old[..<end]))
    let hash = SM3.text(of: Array(begin.utf8))
    let text = lines.map { $0 + "\n" }.joined() + begin + ",\"hash\":\"\(hash)\"}\n"
    try FileBytes.write(Array(text.utf8), path)
    return try #require(try draft.store.load().trail.last)
  }

  /// What is said after a file was changed; the file is put back.
  func complaints(
    changing name: String, _ change: (inout [UInt8]) -> Void
  ) throws -> [String] {
    let path = drafts + "/" + name
    let bytes = try FileBytes.read(path)
    defer { try? FileBytes.write(bytes, path) }
    var changed = bytes
    change(&changed)
    try FileBytes.write(changed, path)
    return draft.complaints()
  }
}
