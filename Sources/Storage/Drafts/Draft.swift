public import Evaluation

/// A report as it was read from, or written to, its file.
public struct Draft: Hashable, Sendable {
  /// The name of the file; it wins over the name inside.
  public var id: DraftID
  /// The folder that the file is in.
  public var folder: String
  public var report: Report
  public var token: DraftToken
  /// What savings that failed may have left in the file.
  var unproven = UnprovenSaving()

  public var path: String { folder + "/" + id.fileName }
}

/// What a file held when it was read or written: to notice that someone else changed it.
public struct DraftToken: Hashable, Sendable {
  let digest: String

  init(of bytes: [UInt8]) { digest = SHA256.text(of: bytes) }
}
