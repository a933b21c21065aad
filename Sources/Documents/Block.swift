/// One piece of a printed report, with no file format in mind.
public enum Block: Hashable, Sendable {
  /// The mark above the title: 附件1.
  case attachmentMark(String)
  case title(String)
  /// A line of the cover: 单位名称：….
  case coverLine(String)
  /// A heading; depth 0 is 一、.
  case heading(depth: Int, number: String, text: String)
  case paragraph(String)
}

extension Block {
  /// The text as it prints, without any layout.
  public var text: String {
    switch self {
    case .attachmentMark(let text), .title(let text), .coverLine(let text), .paragraph(let text):
      text
    case .heading(_, let number, let text): number + text
    }
  }
}
