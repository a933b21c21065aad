public import Evaluation

/// A printed report: blocks from top to bottom, each with the part of the report it comes from.
public struct Document: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var block: Block
    /// What to open in order to change the block; nil for fixed words.
    public var part: Part?

    public init(_ block: Block, from part: Part? = nil) {
      self.block = block
      self.part = part
    }
  }

  public var entries: [Entry]

  public init(entries: [Entry]) { self.entries = entries }

  public var blocks: [Block] { entries.map(\.block) }
}
