import CFormats
import Documents
import Glibc

/// A pdf that somebody brought, page by page.
///
/// A class, since it owns what C gave it.
final class PdfFile {
  private let reader: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  let pageCount: Int
  /// Pixels for a point: a hair line must leave a mark, a page of A4 takes 2 MB.
  private static let scale = 2.0
  private static let mostPixels = 12_000_000.0

  init(_ input: [UInt8]) throws(IntakeFault) {
    bytes = .allocate(capacity: input.count)
    _ = bytes.initialize(from: input)
    var status = PdfOpened
    guard let opened = pdf_reader_open(bytes.baseAddress, bytes.count, &status) else {
      bytes.deallocate()
      switch status {
      case PdfNoLibrary: throw .pdf
      case PdfEncrypted: throw .encrypted
      default: throw .damaged
      }
    }
    reader = opened
    pageCount = Int(pdf_reader_page_count(opened))
  }

  deinit {
    pdf_reader_close(reader)
    bytes.deallocate()
  }

  /// A page, counted from 0, with the rules that are drawn on it.
  func page(_ index: Int) throws(IntakeFault) -> PdfPage {
    guard pdf_reader_load(reader, Int32(index)) else { throw .damaged }
    var page = PdfPage(glyphs: glyphs)
    let (width, height) = (pdf_page_width(reader), pdf_page_height(reader))
    let scale = PdfFile.scale
    guard width * height * scale * scale <= PdfFile.mostPixels, pdf_page_draw(reader, scale) else {
      return page
    }
    page.isDrawn = hasMarks
    guard !page.glyphs.isEmpty else { return page }
    page.across = rules(isVertical: false, scale)
    page.down = rules(isVertical: true, scale)
    return page
  }

  private var glyphs: [PdfGlyph] {
    var count: Int32 = 0
    guard let all = pdf_page_characters(reader, &count) else { return [] }
    return UnsafeBufferPointer(start: all, count: Int(count)).compactMap { PdfGlyph($0) }
  }

  private func rules(isVertical: Bool, _ scale: Double) -> [PdfRule] {
    var count: Int32 = 0
    guard let all = pdf_page_rules(reader, isVertical, scale, &count) else { return [] }
    defer { free(all) }
    return Array(UnsafeBufferPointer(start: all, count: Int(count)))
  }

  /// More than a few specks stand on the page.
  private var hasMarks: Bool {
    var (width, height): (Int32, Int32) = (0, 0)
    guard let pixels = pdf_page_pixels(reader, &width, &height) else { return false }
    let all = UnsafeBufferPointer(start: pixels, count: Int(width) * Int(height))
    return all.count { $0 < 160 } * 500 > all.count
  }
}

/// What is on a page: characters with their places, and rules across and down.
struct PdfPage {
  var glyphs: [PdfGlyph]
  var across: [PdfRule] = []
  var down: [PdfRule] = []
  /// Something is drawn on it, be it text or a picture.
  var isDrawn = false
}

/// A character that can be seen, and the rectangle that it fills, in points from the top left.
struct PdfGlyph {
  var character: Character
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float

  var middle: Float { (top + bottom) / 2 }
  var centre: Float { (left + right) / 2 }
  var height: Float { bottom - top }

  /// Nothing for blanks, which gaps show as well.
  init?(_ found: PdfCharacter) {
    guard let scalar = Unicode.Scalar(found.code), !scalar.properties.isWhitespace,
      scalar.value >= 0x20, found.bottom > found.top, found.right >= found.left
    else { return nil }
    character = Character(scalar)
    left = found.left
    top = found.top
    right = found.right
    bottom = found.bottom
  }
}
