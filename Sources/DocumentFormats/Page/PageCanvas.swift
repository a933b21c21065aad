import CFormats
import Documents
import Glibc

/// The pages of one pdf; lengths are points from the top left.
final class PageCanvas {
  private let pointer: OpaquePointer
  private var families: [String: String] = [:]

  init?(_ layout: PageLayout) {
    let scale = PageLayout.pointsPerMillimetre
    guard
      let pointer = page_canvas_new(layout.page.width * scale, layout.page.height * scale)
    else { return nil }
    self.pointer = pointer
  }

  func describe(_ properties: DocumentProperties) {
    page_canvas_describe(
      pointer, properties.title, properties.author, properties.subject,
      properties.date + "T12:00:00Z")
  }

  func showPage() { page_canvas_show_page(pointer) }

  /// An entry of the outline below another; 0 is above the outermost ones.
  func addOutline(_ text: String, below parent: Int32, page: Int, y: Double) -> Int32 {
    page_canvas_add_outline(pointer, parent, text, Int32(page), y)
  }

  func drawLine(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    let width = 0.5
    page_canvas_draw_line(pointer, start.x, start.y, end.x, end.y, width)
  }

  func text(_ text: String, _ style: PageTextLook) -> PageLines? {
    let family = family(of: style.face)
    let latin = style.face.latin == style.face.name ? family : style.face.latin
    let lines = family.withCString { family in
      latin.withCString { latin in
        var look = PageTextStyle(
          family: family, latin: latin, size: style.size, is_bold: style.isBold,
          spacing: style.spacing, width: style.width, indent: style.indent,
          alignment: style.alignment)
        return page_text_new(pointer, text, &look)
      }
    }
    return lines.map { PageLines($0, canvas: self) }
  }

  /// The first family of a face that is installed, or its own name if none is.
  private func family(of face: PageLayout.Face) -> String {
    if let known = families[face.name] { return known }
    let found = ([face.name] + face.substitutes).first { page_canvas_has_family(pointer, $0) }
    families[face.name] = found ?? face.name
    return found ?? face.name
  }

  /// Any font is installed: asked to set text without one, pango ends the process.
  var hasFonts: Bool { page_canvas_has_fonts(pointer) }

  /// Ends the file; the canvas must not be used afterwards.
  ///
  /// Nothing if it could not be made.
  func finish() -> [UInt8]? {
    var count = 0
    guard let bytes = page_canvas_finish(pointer, &count) else { return nil }
    defer { free(bytes) }
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}

/// What a text on a page looks like.
struct PageTextLook {
  var face: PageLayout.Face
  var size: Double
  var isBold = false
  var spacing = 0.0
  var width: Double
  var indent = 0.0
  var alignment = PageAlignBoth
}

/// A text broken into lines.
final class PageLines {
  private let pointer: OpaquePointer
  // The text is drawn on it.
  private let canvas: PageCanvas

  init(_ pointer: OpaquePointer, canvas: PageCanvas) {
    self.pointer = pointer
    self.canvas = canvas
  }

  deinit { page_text_free(pointer) }

  var count: Int { Int(page_text_line_count(pointer)) }

  func draw(_ line: Int, x: Double, baseline: Double) {
    page_text_draw_line(pointer, Int32(line), x, baseline)
  }

  /// The families that the text is really set in.
  var families: [(name: String, isLatin: Bool)] {
    (0..<page_text_run_count(pointer)).map { run in
      (
        page_text_run_family(pointer, run).map { String(cString: $0) } ?? "",
        page_text_run_is_latin(pointer, run)
      )
    }
  }

  /// Characters that no installed font has.
  var missing: [Unicode.Scalar] {
    (0..<page_text_missing_count(pointer)).compactMap { index in
      Unicode.Scalar(page_text_missing(pointer, index))
    }
  }
}
