/// One piece of a printed report, with no file format in mind.
public enum Block: Codable, Hashable, Sendable {
  /// The mark above a title: 附件1. It begins a page.
  case attachmentMark(String)
  case title(String)
  /// What stands in brackets under a title (题注): （未签发）.
  case note(String)
  /// A line of the cover: 单位名称：….
  case coverLine(String)
  /// A heading; depth 0 is 一、.
  case heading(depth: Int, number: String, text: String)
  case paragraph(String)
  /// A table with its head.
  case table(TableBlock)
  /// Who signs and when (落款), from top to bottom.
  case signature([String])
  /// What is said about the document itself: whether it is signed, and which version it is.
  case remark(String)
}

extension Block {
  /// The text as it prints, without any layout; a table row or line of a signature is a line.
  public var text: String {
    switch self {
    case .attachmentMark(let text), .title(let text), .note(let text), .coverLine(let text),
      .paragraph(let text), .remark(let text):
      text
    case .heading(_, let number, let text): number + text
    case .table(let table): table.text
    case .signature(let lines): lines.joined(separator: "\n")
    }
  }

  /// The same block with every text changed.
  public func mapTexts(_ change: (String) -> String) -> Block {
    switch self {
    case .attachmentMark(let text): .attachmentMark(change(text))
    case .title(let text): .title(change(text))
    case .note(let text): .note(change(text))
    case .coverLine(let text): .coverLine(change(text))
    case .heading(let depth, let number, let text):
      .heading(depth: depth, number: number, text: change(text))
    case .paragraph(let text): .paragraph(change(text))
    case .table(let table): .table(table.mapTexts(change))
    case .signature(let lines): .signature(lines.map(change))
    case .remark(let text): .remark(change(text))
    }
  }
}
