/// Writes a document as plain text: one block a line, a blank line between blocks.
public struct TextWriter {
  public init() {}

  /// UTF-8 text with line feeds and one at the end.
  public func text(of document: Document) -> String {
    document.blocks.map(\.text).joined(separator: "\n\n") + "\n"
  }
}
