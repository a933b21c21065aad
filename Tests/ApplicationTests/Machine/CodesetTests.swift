import Testing

@testable import Application

struct CodesetTests {
  @Test(
    "The first variable that says something counts; only Chinese encodings are converted to",
    arguments: [
      (["LANG": "zh_CN.UTF-8"], nil), (["LANG": "zh_CN.GB18030"], "GB18030"),
      (["LC_ALL": "C.UTF-8", "LANG": "zh_CN.GBK"], nil),
      (["LC_ALL": "", "LANG": "zh_CN.gbk"], "gbk"),
      (["LC_CTYPE": "zh_CN.GB2312@pinyin"], "GB2312"), (["LANG": "C"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func chinese(environment: [String: String], wanted: String?) {
    #expect(Codeset { environment[$0] }.chinese == wanted)
  }

  @Test func `text is converted to the terminal's encoding`() {
    #expect(LocaleText("GB18030").bytes(of: "中文A") == [0xD6, 0xD0, 0xCE, 0xC4, 0x41])
  }
}
