import Evaluation
import Testing

@testable import Storage

/// The shipped rubric with one fault each, and the sentence that refuses it.
struct RubricRefusalTests {
  @Test(
    "A broken rubric is refused with its place and the reason",
    arguments: [
      ("\"format\": 1", "\"format\": 2", "format：格式版本 2 由更新版本的程序写成。"),
      ("  \"year\": 2023,\n", "", "缺少“year”。"),
      // A draft would name it, and could not be read again.
      ("\"version\": \"1\"", "\"version\": \"\"", "缺少“version”。"),
      ("\"year\": 2023", "\"year\": \"2023\"", "year：应为整数，这里是文字。"),
      ("\"total\": \"100\"", "\"total\": 100", "total：应为文字，这里是数字。"),
      (
        "\"total\": \"100\"", "\"total\": \"1e2\"",
        "total：“1e2”不是数字，应写成 \"12.5\" 这样的文字。"
      ),
      ("\"synonyms\": [\"编制数\"]", "\"synonims\": []", "facts[0]：不认识“synonims”，是否应为“synonyms”？"),
      (
        "\"id\": \"staff_quota\"", "\"id\": \"Staff\"",
        "facts[0].id：“Staff”不能作编号，编号只能用小写字母、数字和下划线，且以字母开头。"
      ),
      (
        "\"kind\": \"count\"", "\"kind\": \"number\"",
        "facts[0].kind：“number”不认识，可用：amount、count、percentage、flag、amounts、counts。"
      ),
      ("\"title\": \"预算编制情况\"", "\"title\": 1", "groups[0].title：应为文字，这里是数字。"),
      (
        "{ \"to\": \"10%\", \"points\": \"4\" }", "{ \"to\": \"10%\", \"points\": \"四\" }",
        "groups[1].groups[0].indicators[1].rule.steps[0].points：“四”不是数字，应写成 \"12.5\" 这样的文字。"
      ),
      (
        "{ \"above\": \"10%\", \"to\": \"20%\"", "{ \"above\": \"10%\", \"from\": \"10%\"",
        "groups[1].groups[0].indicators[1].rule.steps[1]：同一边的界限写了两个，只能写一个。"
      ),
      (
        "\"formula\": \"在编人数 ÷ 核定编制数\"", "\"formula\": \"在编人数 ÷\"",
        "groups[1].groups[3].indicators[0].measure.formula：公式没有写完，第 7 个字处还缺内容。"
      ),
      (
        "{calculation}，因此需要扣减{lost}分", "{calculations}，因此需要扣减{lost}分",
        "groups[0].groups[0].indicators[2].sentence：句式第 31 个字处的空格“{calculations}”不认识。"
      ),
      (
        "{ \"kind\": \"judged\", \"step\": \"0.5\" }", "{ \"kind\": \"judged\", \"step\": \"0\" }",
        "groups[2].groups[2].indicators[0].rule.step：数值 0 超出范围。"
      ),
      (
        "\"numbering\": \"circled\"", "\"numbering\": \"roman\"",
        "sections[0].chapters[1].chapters[1].list.numbering：“roman”不认识，可用：chinese、arabic、circled、parenthesized_chinese、parenthesized_arabic。"
      ),
    ])
  func refusal(part: String, replacement: String, message: String) throws {
    do throws(FileFault) {
      _ = try Rubric(reading: broken(part, replacement))
      Issue.record("accepted: \(replacement)")
    } catch {
      #expect(error.message == message)
    }
  }

  private func broken(_ part: String, _ replacement: String) -> [UInt8] {
    let text = (try? Shipped.rubricText()) ?? ""
    if !text.contains(part) { Issue.record("not in the rubric: \(part)") }
    return Array(text.replacing(part, with: replacement, maxReplacements: 1).utf8)
  }

  @Test func `a syntax error is named by line and character`() throws {
    let text = try Shipped.rubricText().replacing("\"version\": \"1\",", with: "\"version\": \"1\"")
    #expect(throws: FileFault(.unexpected("\""), at: .position(line: 6, column: 3))) {
      try Rubric(reading: Array(text.utf8))
    }
  }

  @Test func `a cycle is refused with its place`() throws {
    let folder = try TemporaryFolder()
    let text = try Shipped.rubricText()
      .replacing("\"formula\": \"本年财政拨款收入 ÷ 总收入\"", with: "\"formula\": \"财政拨款收入占比 + 1\"")
    try folder.write(text, to: "wuhua-2023.json")
    do throws(StorageError) {
      _ = try RubricStore(folders: [folder.path]).load(Rubric.ID("wuhua-2023"))
      Issue.record("accepted")
    } catch {
      guard case .faultyRubric(_, let problems) = error else { throw error }
      #expect(problems.map(\.place) == ["derived.appropriation_share.formula"])
      #expect(error.message.hasPrefix("指标体系文件 \(folder.path)/wuhua-2023.json 有 1 处错误："))
      #expect(error.message.hasSuffix("请修正后再用；已有的草稿不受影响。"))
    }
  }

  @Test func `a rubric must be named like its file`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Shipped.rubricText(), to: "other.json")
    let path = folder.path + "/other.json"
    let fault = FileFault(.otherName("wuhua-2023", file: "other.json"), at: .path("id"))
    #expect(throws: StorageError.damaged(path: path, fault)) {
      try RubricStore(folders: [folder.path]).load(Rubric.ID("other"))
    }
  }

  @Test func `an unknown rubric is refused with the known ones`() throws {
    do throws(StorageError) {
      _ = try Shipped.rubrics.load(Rubric.ID("hunan"))
      Issue.record("found")
    } catch {
      #expect(
        error.message == "没有找到编号为“hunan”的指标体系。"
          + "现有：central-project、hunan-overall、sichuan-2020、wuhua-2023。")
    }
  }

  @Test func `a rubric's id cannot lead out of the folder`() {
    #expect(throws: StorageError.self) {
      try Shipped.rubrics.load(Rubric.ID("../samples/wuhua-2023"))
    }
  }
}
