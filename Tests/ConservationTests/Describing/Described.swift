/// What a test puts into a file, before any reader has seen it.
struct Described: Sendable {
  var blocks: [Block]
}

/// A paragraph, or a table whose cells hold blocks again.
indirect enum Block: Sendable {
  case paragraph([Run])
  case table([[[Block]]])
}

/// A piece of a paragraph, in the ways that Word has of holding text.
enum Run: Sendable {
  case text(String)
  case footnote(String)
  case endnote(String)
  case comment(String)
  case box([Block])
  /// A fraction of the equation editor.
  case fraction(String, String)
  /// ≥ in the font Symbol.
  case symbol
  /// A character with its reading above.
  case ruby(Character, String)
  case hidden(String)
  case deleted(String)
  case inserted(String)
  case control(String)
  case prompt(String)
  /// A field with its result.
  case field(String)
  case link(String)
  case hyphen
}

extension Described {
  /// Everything that a person would miss: text, notes, remarks, and what is hidden, which is told.
  ///
  /// What was deleted, prompts and readings are no content.
  var content: String { blocks.map(\.content).joined() }
}

extension Block {
  var content: String {
    switch self {
    case .paragraph(let runs): runs.map(\.content).joined()
    case .table(let rows):
      rows.map { row in row.map { $0.map(\.content).joined() }.joined() }.joined()
    }
  }
}

extension Run {
  fileprivate var content: String {
    switch self {
    case .text(let text), .footnote(let text), .endnote(let text), .comment(let text),
      .hidden(let text), .inserted(let text), .control(let text), .field(let text),
      .link(let text):
      text
    case .box(let blocks): blocks.map(\.content).joined()
    case .fraction(let above, let below): above + below
    case .ruby(let character, _): String(character)
    case .symbol, .hyphen, .deleted, .prompt: ""
    }
  }
}
