import PseudoTerminal
import Testing

/// A machine without a Chinese font makes no pdf, and says so.
@Suite(.disabled(if: BuiltProgram.isSanitized, "the memory limit of ziping-documents"))
struct NoFontTests {
  private let ziping: BuiltZiping
  private static let sample = "wuhua-2023"
  private static let latin = "/usr/share/fonts/truetype/dejavu"

  /// `folder` is the only one in which fonts are looked for.
  private init(_ folder: String?) throws {
    ziping = try BuiltZiping(drafts: [Self.sample])
    try ziping.data.write("", to: "fonts/.keep")
    let fonts = """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig><dir>\(folder ?? ziping.data.file("fonts"))</dir>
      <cachedir>\(ziping.data.file("cache"))</cachedir></fontconfig>
      """
    try ziping.data.write(fonts, to: "fonts.conf")
    ziping.environment["FONTCONFIG_FILE"] = ziping.data.file("fonts.conf")
  }

  init() throws { try self.init(nil) }

  private static let sentence = "这台机器没有装中文字体，不能生成 pdf，什么也没有写出。请安装一种中文字体"

  @Test("No font at all, and only Latin ones", arguments: [nil, latin])
  func noPDF(_ folder: String?) throws {
    let test = try NoFontTests(folder)
    let result = try test.ziping.run("export", Self.sample, "--output", "a.pdf")
    #expect(result.status == .exited(4))
    #expect(result.error.contains(Self.sentence))
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(try !test.ziping.data.names().contains("a.pdf"))
  }

  @Test("Other formats need none", arguments: ["a.docx", "a.xlsx", "a.txt"])
  func others(_ name: String) throws {
    let result = try ziping.run("export", Self.sample, "--output", name)
    #expect(result.status == .exited(0), "\(result.error)")
  }

  @Test func `the screen says it, and claims nothing`() throws {
    let terminal = try ziping.open(Self.sample, columns: 200)
    try terminal.waitFor(text: "封面")
    terminal.send(.f(6))
    try terminal.waitFor(text: "报送版")
    terminal.send(.down)
    terminal.send(.enter)
    try terminal.waitFor(text: "没有装中文字体")
    #expect(!terminal.screen.contains { $0.contains("已导出") })
    #expect(try !ziping.data.names().contains("exports"))
  }

  @Test func `the doctor says it`() throws {
    let result = try ziping.run("doctor")
    #expect(result.status == .exited(1))
    #expect(result.output.contains("没有装中文字体，不能导出 pdf"))
    #expect(!result.output.contains("可以使用"))
  }

  @Test func `a few characters that no font has are one line, and the file is made`() throws {
    let ziping = try BuiltZiping(drafts: [Self.sample])
    let text = (0..<20).map { "\(Character(Unicode.Scalar(0x10_FF00 + $0) ?? " "))" }.joined()
    _ = try ziping.run("set", Self.sample, "section.duties.text=职责" + text + "。")
    let result = try ziping.run("export", Self.sample, "--output", "a.pdf")
    #expect(result.status == .exited(1))
    let lines = result.error.split(separator: "\n").filter { $0.contains("缺字") }
    #expect(
      lines == ["缺字 20 个（U+10FF00、U+10FF01、U+10FF02 等），共 20 处印成了编码。请安装含有这些字的字体，或改用别的字。"])
  }
}
