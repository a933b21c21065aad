import Testing

@testable import Application

struct FileNameTests {
  @Test(
    "A title becomes a name that every system takes",
    arguments: [
      ("五华县社会保险基金管理局2023年整体支出绩效自评报告", "五华县社会保险基金管理局2023年整体支出绩效自评报告"),
      ("甲/乙\\丙:丁*戊?己\"庚<辛>壬|癸", "甲乙丙丁戊己庚辛壬癸"), ("甲\r\n乙 丙\u{3000}丁", "甲乙丙丁"),
      ("甲\u{1B}[31m\u{202E}乙\u{2028}", "甲[31m乙"), ("..甲", nil), ("-甲", nil), (" / ", nil),
      ("", nil),
    ] as [(String, String?)])
  func name(_ title: String, _ wanted: String?) {
    #expect(FileName(of: title)?.text == wanted)
  }

  @Test func `a long title is cut between characters`() throws {
    let name = try #require(FileName(of: String(repeating: "局", count: 300)))
    #expect(name.text == String(repeating: "局", count: 66))
  }
}
