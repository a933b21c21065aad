import DocumentFormats
import Testing

@Suite("Archives in memory")
struct ZipArchiveTests {
  @Test func `the same parts give the same bytes`() throws {
    var archive = ZipArchive()
    archive.add("word/document.xml", "<w:document/>")
    archive.add("文字.txt", "正文")
    let bytes = try #require(archive.bytes())
    #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(archive.bytes() == bytes)
  }
}
