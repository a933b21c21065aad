/// Writes a document as plain text: one block a line, a blank line between blocks.
public struct TextWriter {
  public init() {}

  /// UTF-8 text with line feeds and one at the end.
  public func text(of document: Document) -> String { text(of: document.blocks) }

  public func text(of blocks: [Block]) -> String {
    blocks.map(\.text).joined(separator: "\n\n") + "\n"
  }
}
