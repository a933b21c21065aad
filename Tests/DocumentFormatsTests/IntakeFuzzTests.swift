import DocumentFormats
import Documents
import FoundationEssentials
import Testing

/// Feeds each reader its own files with some bytes changed; `INTAKE_FUZZ` gives the number of tries.
@Suite("Nonsense for the readers")
struct IntakeFuzzTests {
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let tries =
    ProcessInfo.processInfo.environment["INTAKE_FUZZ"].flatMap { Int($0) } ?? 60
  private static let seed: UInt64 = 20_236

  private func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &chance) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
      default: bytes.removeSubrange(place..<min(place + 40, bytes.count))
      }
    }
    return bytes
  }

  /// Each try ends, in the end or in a fault, and with nothing behind it.
  private func feed(_ make: (inout Chance) throws -> [UInt8]) throws {
    var chance = Chance(state: IntakeFuzzTests.seed)
    for _ in 0..<IntakeFuzzTests.tries {
      let lines = Made.read(try make(&chance))
      let ends = lines.indices.filter { index in
        switch lines[index] {
        case .end, .fault: true
        case .paragraph, .row, .sheet, .cells, .omitted: false
        }
      }
      #expect(ends == [lines.count - 1])
      for line in lines { #expect(IntakeLine(wire: line.wire[...]) != nil) }
    }
  }

  private static let body =
    Made.paragraph("一、基本情况") + "<w:tbl><w:tr><w:tc>\(Made.paragraph("甲"))</w:tc></w:tr></w:tbl>"
  private static let rows =
    #"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1.5E3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#

  @Test func `archives with changed bytes`() throws {
    let whole = try Made.word(IntakeFuzzTests.body)
    try feed { mutated(whole, &$0) }
  }

  @Test func `documents whose XML has changed bytes`() throws {
    let text = Array(
      "<w:document \(Made.space)><w:body>\(IntakeFuzzTests.body)</w:body></w:document>".utf8)
    try feed { chance in
      try Made.archive([
        ("word/document.xml", String(decoding: mutated(text, &chance), as: UTF8.self))
      ])
    }
  }

  @Test func `workbooks whose XML has changed bytes`() throws {
    let text = Array(IntakeFuzzTests.rows.utf8)
    try feed { chance in
      let rows = String(decoding: mutated(text, &chance), as: UTF8.self)
      return try Made.sheet(
        rows, strings: "<si><t>甲</t></si>",
        styles: #"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>"#)
    }
  }
}
