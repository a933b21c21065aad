/// Something of a file that was not read: where it stands, and why (没有读入).
public struct IntakeOmission: Hashable, Sendable {
  /// The raw values travel between the programs.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case hiddenSheet, hiddenRows, hiddenColumns, hiddenText
    case footnote, endnote
    /// What somebody remarked beside the text (批注).
    case comment
    /// Words above or below each page (页眉页脚): they are the paper's, and nothing is missed.
    case pageHeader
    /// Another file that the document takes in: altChunk, subDoc.
    case importedPart
    /// A sheet or an old equation inside the document.
    case embeddedObject
    /// A chart or a drawing with words of its own.
    case drawing
    case picture
    /// A character of a symbol font that no table knows.
    case symbol
    /// A field whose result is drawn from a formula that is not understood.
    case field
    /// Formulas whose values are not stored.
    case formulas
    /// A number whose format shows another unit than its head may say.
    case shownOtherwise
  }

  public var reason: Reason
  /// Within its sheet; empty where the order of lines says it.
  public var place: String
  /// What stands there, as far as it is known.
  public var text: String
  /// The paragraph or row before it, counted from 1; set by whoever counts.
  public var line: Int?
  public var sheet = ""

  public init(_ reason: Reason, at place: String = "", text: String = "") {
    self.reason = reason
    self.place = place
    self.text = text
  }
}

extension IntakeOmission {
  /// It belongs to the page and not to the content.
  public var isFurniture: Bool { reason == .pageHeader }

  /// One sentence for a person: what, where, and what it says.
  public var message: String {
    let spot = [sheet, place].filter { !$0.isEmpty }.joined(separator: " ")
    let front = !spot.isEmpty ? spot + "：" : line.map { $0 > 0 ? "第\($0)段：" : "" } ?? ""
    return front + title + (text.isEmpty ? "。" : "，内容是“\(text.shortened)”。")
  }

  private var title: String {
    switch reason {
    case .hiddenSheet: "隐藏的工作表没有读"
    case .hiddenRows: "隐藏的行没有读"
    case .hiddenColumns: "隐藏的列没有读"
    case .hiddenText: "隐藏的文字没有读"
    case .footnote: "脚注没有放进报告"
    case .endnote: "尾注没有放进报告"
    case .comment: "批注没有放进报告"
    case .pageHeader: "页眉页脚不是正文"
    case .importedPart: "插入的另一个文件没有读"
    case .embeddedObject: "嵌入的表格或公式对象没有读"
    case .drawing: "图表、图形里的文字没有读"
    case .picture: "图片里的文字没有读"
    case .symbol: "符号字体里的字认不出"
    case .field: "域代码没有结果，没有读"
    case .formulas: "公式没有存结果，没有读"
    case .shownOtherwise: "数字格式显示的单位与存的数不同，没有读"
    }
  }
}

extension String {
  fileprivate var shortened: String { count > 60 ? prefix(60) + "……" : self }
}
