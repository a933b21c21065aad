import Documents
import Testing

@testable import Application

@Suite("Text files of any encoding")
struct TextDecodingTests {
  @Test(
    "A report is read in every encoding that offices use",
    arguments: [
      ("UTF-8", Array("一、基本情况\n".utf8)),
      ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array("一、基本情况\n".utf8)),
      (
        "UTF-16 little end first",
        [
          0xFF, 0xFE, 0x00, 0x4E, 0x01, 0x30, 0xFA, 0x57, 0x2C, 0x67, 0xC5, 0x60, 0xB5, 0x51, 0x0A,
          0,
        ]
      ),
      (
        "UTF-16 big end first",
        [
          0xFE, 0xFF, 0x4E, 0x00, 0x30, 0x01, 0x57, 0xFA, 0x67, 0x2C, 0x60, 0xC5, 0x51, 0xB5, 0,
          0x0A,
        ]
      ),
      (
        "GB18030",
        [0xD2, 0xBB, 0xA1, 0xA2, 0xBB, 0xF9, 0xB1, 0xBE, 0xC7, 0xE9, 0xBF, 0xF6, 0x0A]
      ),
    ] as [(String, [UInt8])])
  func encoding(name: String, bytes: [UInt8]) throws {
    #expect(try TextDecoding.text(of: bytes) == "一、基本情况\n")
  }

  @Test func `what is no text is refused, never read in part`() {
    #expect(throws: IntakeFault.empty) { try TextDecoding.text(of: []) }
    #expect(throws: IntakeFault.notText) { try TextDecoding.text(of: [0x61, 0, 0x62]) }
    #expect(throws: IntakeFault.badEncoding) { try TextDecoding.text(of: [0x61, 0xFF, 0xFF]) }
    #expect(throws: IntakeFault.badEncoding) { try TextDecoding.text(of: [0xFF, 0xFE, 0x00]) }
  }

  @Test func `nonsense ends in text or in a fault`() {
    var state: UInt64 = 20_238
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let text = try? TextDecoding.text(of: bytes)
      #expect(text?.unicodeScalars.contains { $0.value == 0x1B } != true)
    }
  }

  @Test(
    "A file is known by its first bytes",
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0], IntakeFault.oldOffice),
      (Array("{\\rtf1".utf8), .richText), (Array("<html>".utf8), .webPage), ([], .empty),
      ([0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }, .encrypted),
    ] as [([UInt8], IntakeFault)])
  func nature(head: [UInt8], fault: IntakeFault) {
    #expect(throws: fault) { try FileNature(head: head) }
  }

  @Test(
    "Web pages are known by whatever they begin with, in any encoding",
    arguments: [
      "<table border=1>", "\n <HEAD>", "<meta charset=gbk>", "<!-- x -->", "<?xml version",
    ])
  func webPage(text: String) {
    #expect(throws: IntakeFault.webPage) { try FileNature(head: Array(text.utf8)) }
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(throws: IntakeFault.webPage) { try FileNature(head: wide) }
  }

  @Test func `guards before digits are dropped, however many`() throws {
    let text = String(repeating: "\u{1F}2000000,0\r\n", count: 40)
    #expect(
      try TextDecoding.text(of: Array(text.utf8))
        == String(repeating: "2000000,0\r\n", count: 40))
  }

  @Test func `radicals and characters without width are read as a person sees them`() throws {
    let text = "填报⼈：王⼩明，社会保险基⾦经办⼯作，19280\u{200B}.21万元"
    #expect(
      try TextDecoding.text(of: Array(text.utf8)) == "填报人：王小明，社会保险基金经办工作，19280.21万元")
  }

  @Test func `archives, drafts and texts are told apart`() throws {
    #expect(try FileNature(head: [0x50, 0x4B, 3, 4]) == .archive)
    #expect(try FileNature(head: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(try FileNature(head: Array("{\"format\": 2".utf8)) == .draft)
    #expect(try FileNature(head: Array("一、".utf8)) == .text)
  }
}
