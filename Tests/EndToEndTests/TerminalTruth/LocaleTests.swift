import FoundationEssentials
import PseudoTerminal
import Testing

private let localedef = "/usr/bin/localedef"
private let canMakeLocales = ["/usr/bin/localedef", "/usr/share/i18n/charmaps/GB18030.gz"]
  .allSatisfy { FileManager.default.fileExists(atPath: $0) }

/// A terminal in the encoding of the old desktops.
@Suite(.enabled(if: canMakeLocales, "localedef and its charmaps are not installed"))
struct LocaleTests {
  private let ziping: BuiltZiping

  init() throws {
    ziping = try BuiltZiping()
    try ziping.makeDraft()
    let made = try runCommand(
      localedef,
      ["-i", "zh_CN", "-f", "GB18030", "--no-archive", ziping.data.file("zh_CN.GB18030")])
    guard FileManager.default.fileExists(atPath: ziping.data.file("zh_CN.GB18030")) else {
      throw Missing(description: made.error)
    }
  }

  @Test func `a GB18030 locale gets advice in its own encoding and in ASCII, not a blank screen`()
    throws
  {
    ziping.environment["LOCPATH"] = ziping.data.path
    ziping.environment["LANG"] = "zh_CN.GB18030"
    let terminal = try ziping.open("blank")
    #expect(try terminal.waitForExit() == .exited(2))
    let output = terminal.output
    // 当前语言环境的编码是
    let chinese: [UInt8] = [0xB5, 0xB1, 0xC7, 0xB0, 0xD3, 0xEF, 0xD1, 0xD4]
    #expect(output.starts(with: chinese))
    let ascii = String(decoding: output, as: UTF8.self)
    #expect(ascii.contains("ziping needs a UTF-8 locale, this one is GB18030."))
    #expect(!output.contains(0x1B))
  }
}
