public import Evaluation

/// Where the filler left each draft: a tiny file beside it, whose loss does no harm.
public struct PlaceStore: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// The field that was left last, if it is known.
  public func place(in id: DraftID) -> FieldPath? {
    guard let bytes = try? Folder(opening: folder).read(fileName(of: id)).bytes,
      let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first
    else { return nil }
    return FieldPath(address: String(line))
  }

  public func remember(_ place: FieldPath, in id: DraftID) throws(StorageError) {
    let bytes = Array((place.address + "\n").utf8)
    let folder = try Folder(opening: folder)
    try AtomicFile(name: fileName(of: id)).write(bytes, in: folder, .replacing)
  }

  private func fileName(of id: DraftID) -> String { id.text + ".place" }
}
