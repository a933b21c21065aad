import Evaluation

/// How far this user has seen each draft's trail: a small file a draft in the configuration folder.
///
/// Whoever may write in the data folder can put back an older state of a draft as a whole, which
/// nothing in that folder can show. Those who saw more know it.
public struct KnownTrails: Hashable, Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// What somebody saw last.
  public enum Standing: Hashable, Sendable {
    /// Never seen, or nothing is missing of what was seen.
    case sound
    /// So many lines were seen, and the trail has fewer, or another one in that place.
    case rolledBack(seen: Int, found: Int)
  }

  private enum Key: String, JSONKey {
    case draft, lines, hash
  }

  /// Compares a trail with what was seen of the draft at that path.
  public func standing(of file: ReviewFile) -> Standing {
    guard let seen = known(file.draft.path), !file.trail.contains(seen) else { return .sound }
    return .rolledBack(seen: seen.lines, found: file.trail.head.lines)
  }

  /// Remembers the trail as it is; a state that is known already is not written again.
  public func remember(_ file: ReviewFile) throws(StorageError) {
    let path = file.draft.path
    let head = file.trail.head
    guard head.lines > 0, known(path) != head else { return }
    let value = JSONValue.object(filled: [
      ("draft", .string(FileDigest.absolute(path))), ("lines", .number("\(head.lines)")),
      ("hash", .string(head.hash)),
    ])
    try AtomicFile(name: name(of: path)).write(
      value.canonicalBytes, in: Folder(making: folder, for: .user), .replacing)
  }

  private func known(_ path: String) -> Statement.TrailHead? {
    guard let bytes = try? Folder(opening: folder).read(name(of: path)).bytes,
      let fields = try? JSONNode(try JSONParser.value(of: bytes)).fields(Key.self),
      let lines = try? fields.required(.lines).integer(in: 1...Int.max),
      let hash = try? fields.filledText(.hash)
    else { return nil }
    return Statement.TrailHead(lines: lines, hash: hash)
  }

  /// By the draft's real path, whatever name it was opened under.
  private func name(of path: String) -> String {
    String(SM3.text(of: Array(FileDigest.absolute(path).utf8)).dropFirst(4).prefix(32)) + ".json"
  }
}

extension KnownTrails.Standing {
  /// Two sentences where something is missing.
  public var message: String? {
    whatHappened.map { $0 + "请查明原因；确属恢复备份的，用 ziping verify --accept 认可。" }
  }

  public var whatHappened: String? {
    switch self {
    case .sound: nil
    case .rolledBack(let seen, let found) where found < seen:
      "你见过这份报告的 \(seen) 条留痕，现在只有 \(found) 条，报告被换回了旧的状态。"
    case .rolledBack(let seen, _): "留痕第 \(seen) 条与你见过的不同，记录被换过。"
    }
  }
}

extension ConfigFolder {
  public var trails: KnownTrails { KnownTrails(folder: path + "/trails") }
}
