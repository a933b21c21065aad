public import Documents
public import Storage
public import Terminal

/// What the checkup looks at, as found; `Checkup` says what it means.
public struct MachineFacts: Hashable, Sendable {
  /// `LC_ALL`, `LC_CTYPE` or `LANG`, the first that is set.
  public var locale: String
  /// The encoding that the C library makes of it.
  public var codeset: String
  /// Nothing without a terminal.
  public var terminal: TerminalLook?
  public var folder: String
  public var condition: Result<FolderCondition, StorageError>
  /// Seconds since 1970.
  public var now: Int
  /// When the newest draft was written.
  var newestDraft: Int?
  public var rubrics: Inventory
  public var drafts: Inventory
  /// What became of a printed page.
  public var page: PrintedPage

  public enum PrintedPage: Hashable, Sendable {
    /// It was set in these faces.
    case made([FaceUse])
    /// No font has its Chinese characters.
    case noChineseFont
    /// `ziping-documents` is missing or failed.
    case failed
  }

  /// Files of a kind: how many are sound, and which are not.
  public struct Inventory: Hashable, Sendable {
    var sound = 0
    var faulty: [String] = []
  }
}
