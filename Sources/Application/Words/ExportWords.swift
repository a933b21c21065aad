public import Documents
import FoundationEssentials

/// What is said about files that were made.
public enum ExportWords {
  /// One line for each thing to know about the file.
  public static func notes(_ notes: PrintNotes) -> [String] {
    faces(notes.faces) + (notes.missing.isEmpty ? [] : [missing(notes.missing) + "。" + advice])
  }

  /// Free fonts that Debian and Ubuntu have.
  static let installFont = "请安装一种中文字体（如 sudo apt install fonts-noto-cjk），"
  private static let advice = "请安装含有这些字的字体，或改用别的字。"

  /// The same in a few words, for the hint line of the screen.
  public static func remark(_ notes: PrintNotes) -> String {
    let substituted = Set(notes.faces.filter(\.isSubstituted).map(\.wanted)).count
    return (notes.missing.isEmpty ? "" : missing(notes.missing) + "。")
      + (substituted == 0 ? "" : "有 \(substituted) 种字体未安装，用了代替的。")
  }

  /// Of a file whose report has no title.
  public static let usualName = "报告"

  /// What tells the file of the public version from the other.
  public static func nameEnd(_ edition: Edition) -> String {
    switch edition {
    case .submitted: ""
    case .published: "-公开版"
    }
  }

  private static func faces(_ faces: [FaceUse]) -> [String] {
    guard !faces.isEmpty else { return [] }
    let used = faces.map { face in
      face.isSubstituted ? "\(face.wanted) 未安装，以 \(face.used) 代替" : face.wanted
    }
    return ["字体：\(used.joined(separator: "；"))。"]
  }

  /// However many are missing, only the first few are named: 缺字 12 个（U+31350、…），共 30 处印成了编码.
  private static func missing(_ glyphs: [MissingGlyph]) -> String {
    let named = glyphs.prefix(mostNamed).map(\.code).joined(separator: "、")
    let places = glyphs.reduce(0) { $0 + $1.count }
    let rest = glyphs.count > mostNamed ? " 等" : ""
    return "缺字 \(glyphs.count) 个（\(named)\(rest)），共 \(places) 处印成了编码"
  }

  private static let mostNamed = 3

  /// What is wrong with a layout file, and where.
  public static func decoding(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "不是 JSON 文件" }
    switch error {
    case .keyNotFound(let key, let context): return "缺少 \(place(context.codingPath + [key]))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(place(context.codingPath)) 的值不对"
    case .dataCorrupted(let context):
      let place = place(context.codingPath)
      return place.isEmpty ? "不是 JSON 文件" : "\(place) 的值不对"
    @unknown default: return "无法读取"
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.map { key in key.intValue.map { "第 \($0 + 1) 个" } ?? key.stringValue }
      .joined(separator: ".")
  }
}
