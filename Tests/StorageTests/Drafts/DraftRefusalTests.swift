import Evaluation
import Testing

@testable import Storage

/// Draft files that must not be taken for drafts, and the sentence that refuses each.
struct DraftRefusalTests {
  private func head(_ rest: String, format: String = "2") -> String {
    """
    {"format": \(format), "id": "a", "revision": 1,
     "rubric": {"id": "r", "version": "1", "digest": "sha256:00"}\(rest)}
    """
  }

  @Test(
    "A damaged draft is refused with its place and the reason",
    arguments: [
      (", \"texts\": {\"duties\": 1}", "texts.duties：应为文字，这里是数字。"),
      (", \"texts\": []", "texts：应为对象{}，这里是数组[]。"),
      (", \"texts\": {\"Duties\": \"\"}", "texts.Duties：“Duties”不能作编号，编号只能用小写字母、数字和下划线，且以字母开头。"),
      (", \"lists\": {\"key_tasks\": [\"\", 2]}", "lists.key_tasks[1]：应为文字，这里是数字。"),
      (", \"facts\": {\"a\": 12}", "facts.a：应为文字，这里是数字。"),
      (", \"facts\": {\"a\": \"1,2\"}", "facts.a：“1,2”不是数字，应写成 \"12.5\" 这样的文字。"),
      (", \"facts\": {\"a\": {\"unreadabel\": \"\"}}", "facts.a：不认识“unreadabel”，是否应为“unreadable”？"),
      (", \"answers\": {\"a\": {\"pionts\": \"1\"}}", "answers.a：不认识“pionts”，是否应为“points”？"),
      (
        ", \"answers\": {\"a\": {\"checks\": {\"b\": \"是\"}}}",
        "answers.a.checks.b：应为true 或 false，这里是文字。"
      ),
      (", \"answers\": {\"a\": {\"override\": null}}", "answers.a.override：应为文字，这里是null。"),
      (", \"cover\": {\"unti\": \"\"}", "cover：不认识“unti”，是否应为“unit”？"),
      (", \"fact\": {}", "不认识“fact”，是否应为“facts”？"),
      (", \"id\": \"b\"", "第 2 行第 64 个字：“id”重复出现。"),
    ])
  func refusal(rest: String, message: String) throws {
    let folder = try TemporaryFolder()
    let text = head(rest)
    try folder.write(text, to: "a.json")
    do throws(StorageError) {
      _ = try DraftStore(folder: folder.path).load(try id("a"))
      Issue.record("accepted: \(rest)")
    } catch {
      #expect(
        error.message == "文件 \(folder.path)/a.json 无法读取：\(message)"
          + "文件保持原样，没有改动；请照提示修正，或用备份替换。")
    }
    #expect(try folder.text(of: "a.json") == text)
  }

  /// What is empty is never written: what must stand there would be missing the next time.
  @Test(
    "What must say something is refused where it is empty",
    arguments: ["id", "version", "digest"])
  func empty(_ key: String) throws {
    let rubric = #""rubric": {"id": "r", "version": "1", "digest": "sha256:00"}"#
    let words = rubric.replacing(try Regex("\"\(key)\": \"[^\"]*\""), with: "\"\(key)\": \"\"")
    let text = head("").replacing(rubric, with: words)
    #expect(text != head(""))
    #expect(throws: FileFault.self) { try DraftFile(reading: Array(text.utf8)) }
    #expect(throws: Never.self) { try DraftFile(reading: Array(head("").utf8)) }
  }

  @Test func `a draft from a newer program is refused, whatever else is in it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(head(", \"seal\": 1", format: "99"), to: "a.json")
    let path = folder.path + "/a.json"
    #expect(throws: StorageError.newer(path: path, format: 99)) {
      try DraftStore(folder: folder.path).load(try id("a"))
    }
    #expect(
      StorageError.newer(path: path, format: 99).message
        == "文件 \(path) 由更新版本的程序写成（格式 99）。文件保持原样，没有改动；请升级程序后再打开。")
    let listing = try DraftStore(folder: folder.path).list()
    #expect(listing == [.unreadable(fileName: "a.json", .newer(path: path, format: 99))])
  }

  @Test func `a draft cut anywhere is refused and stays as it is`() throws {
    let folder = try TemporaryFolder()
    let store = DraftStore(folder: folder.path)
    let whole = try TemporaryFolder.bytes(at: Shipped.samplePath)
    for length in stride(from: 0, to: whole.count - 1, by: 50) {
      let cut = Array(whole[..<length])
      try folder.write(cut, to: "a.json")
      #expect(throws: StorageError.self) { try store.load(try id("a")) }
      let listing = try store.list()
      #expect(listing.count == 1)
      if case .readable? = listing.first { Issue.record("listed as sound at \(length)") }
      #expect(try folder.bytes(of: "a.json") == cut)
    }
  }

  private func id(_ text: String) throws(StorageError) -> DraftID {
    guard let id = DraftID(text) else { throw .invalidDraftID(text) }
    return id
  }
}

extension TemporaryFolder {
  fileprivate static func bytes(at path: String) throws -> [UInt8] {
    try Folder(opening: path.parentFolder).read(path.lastComponent).bytes
  }
}
