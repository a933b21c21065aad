public import Evaluation

/// Rubric files as drafts were filled in by them, named by their digests (指标体系存档).
///
/// A rubric may change while drafts pin its old file: with the archive they keep their scores,
/// and what changed can be shown.
public struct RubricArchive: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// Keeps the file; one that is there already is left alone.
  public func keep(_ stored: StoredRubric) throws(StorageError) {
    guard let name = fileName(of: stored.reference) else { return }
    let folder = try Folder(making: folder)
    do throws(StorageError) {
      _ = try folder.read(name)
    } catch .notFound {
      try AtomicFile(name: name).write(stored.bytes, in: folder, .creating)
    }
  }

  /// The rubric that the reference pins, if it was kept and is what the digest says.
  public func rubric(_ reference: RubricReference) -> Rubric? {
    guard let name = fileName(of: reference),
      let bytes = try? Folder(opening: folder).read(name).bytes,
      SHA256.text(of: bytes) == reference.digest
    else { return nil }
    return try? Rubric(reading: bytes)
  }

  /// Whether the file that the reference pins was kept and is what the digest says.
  func holds(_ reference: RubricReference) -> Bool {
    guard let name = fileName(of: reference),
      let bytes = try? Folder(opening: folder).read(name).bytes
    else { return false }
    return SHA256.text(of: bytes) == reference.digest
  }

  /// Why this user may not read the file, though it is there.
  func obstacle(to reference: RubricReference) -> StorageError? {
    fileName(of: reference).flatMap { Folder.obstacle(to: $0, in: folder) }
  }

  /// Copies the file that the reference pins into another archive.
  func copy(
    _ reference: RubricReference, to other: RubricArchive
  ) throws(StorageError) {
    guard let name = fileName(of: reference) else { return }
    let bytes = try Folder(opening: folder).read(name).bytes
    try AtomicFile(name: name).write(bytes, in: Folder(making: other.folder), .replacing)
  }

  /// The digest comes from a draft by another hand: it must not lead out of the folder.
  private func fileName(of reference: RubricReference) -> String? {
    let digits = reference.digest.dropFirst(prefix.count)
    guard reference.digest.hasPrefix(prefix), digits.count == 64,
      digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    return digits + DraftID.suffix
  }

  private var prefix: String { "sha256:" }
}
