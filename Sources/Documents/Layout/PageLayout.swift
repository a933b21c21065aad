/// How documents are set: paper, grid, faces and sizes.
///
/// A data file, no code (data/layouts).
public struct PageLayout: Codable, Hashable, Sendable {
  /// 1, the only one so far.
  public var format: Int
  public var id: String
  /// What people call it: 党政机关公文格式（GB/T 9704-2012）.
  public var title: String
  public var page: Page
  public var grid: Grid
  /// By the name that styles call them with.
  public var faces: [String: Face]
  public var styles: Styles
  public var table: TableStyle
  public var pageNumber: PageNumber

  /// Paper and margins in millimetres.
  public struct Page: Codable, Hashable, Sendable {
    public var width, height: Double
    public var top, bottom, left, right: Double
  }

  /// Lines and characters of a full page.
  public struct Grid: Codable, Hashable, Sendable {
    public var lines, characters: Int
    /// From one line of text to the next, in points.
    public var pitch: Double
    /// What is added between characters so that so many fit a line, in points.
    public var characterSpacing: Double
  }

  /// A typeface, and what stands in for it where it is not installed.
  public struct Face: Codable, Hashable, Sendable {
    /// As word processors call it: 仿宋_GB2312.
    public var name: String
    /// The face of Latin letters and digits.
    public var latin: String
    /// Other faces for pdf, the best first.
    public var substitutes: [String]
  }

  /// The styles of all kinds of text.
  public struct Styles: Codable, Hashable, Sendable {
    public var body, title, note, cover, mark, signature, remark: TextStyle
    /// By depth; deeper headings have the last one.
    public var headings: [TextStyle]

    public func heading(depth: Int) -> TextStyle {
      headings.indices.contains(depth) ? headings[depth] : headings.last ?? body
    }
  }
}

extension PageLayout {
  public struct TextStyle: Codable, Hashable, Sendable {
    /// A name from `faces`.
    public var face: String
    /// In points.
    public var size: Double
    public var isBold: Bool?
    /// From line to line, in points; the grid's where nothing is said.
    public var pitch: Double?
    /// Of the first line, in characters.
    public var indent: Int?
    public var alignment: TableBlock.Alignment?
    /// Empty lines in front of it.
    public var linesBefore: Int?
  }

  public struct TableStyle: Codable, Hashable, Sendable {
    public var face, headFace: String
    public var size, pitch: Double
    /// Between text and rule, in points.
    public var padding: Double
  }

  public struct PageNumber: Codable, Hashable, Sendable {
    public var face: String
    public var size: Double
    public var before, after: String
    /// Odd pages right, even pages left, as double-sided prints need it.
    public var isMirrored: Bool
    /// From the text area's foot to the number's baseline, in millimetres.
    public var distance: Double
  }

  /// The text area's width in points.
  public var textWidth: Double {
    (page.width - page.left - page.right) * PageLayout.pointsPerMillimetre
  }

  /// The text area's height in points.
  public var textHeight: Double {
    (page.height - page.top - page.bottom) * PageLayout.pointsPerMillimetre
  }

  public static let pointsPerMillimetre = 72 / 25.4
}
