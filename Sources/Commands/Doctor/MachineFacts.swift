import Documents
import Storage
import TerminalNcurses

/// What the checkup looks at, as found; `Checkup` says what it means.
struct MachineFacts: Hashable {
  /// `LC_ALL`, `LC_CTYPE` or `LANG`, the first that is set.
  var locale: String
  /// The encoding that the C library makes of it.
  var codeset: String
  /// Nothing without a terminal.
  var terminal: TerminalLook?
  var folder: String
  var condition: Result<FolderCondition, StorageError>
  /// Seconds since 1970.
  var now: Int
  /// When the newest draft was written.
  var newestDraft: Int?
  var rubrics: Inventory
  var drafts: Inventory
  /// What became of a printed page.
  var page: PrintedPage

  enum PrintedPage: Hashable {
    /// It was set in these faces.
    case made([FaceUse])
    /// No font has its Chinese characters.
    case noChineseFont
    /// `ziping-documents` is missing or failed.
    case failed
  }

  /// Files of a kind: how many are sound, and which are not.
  struct Inventory: Hashable {
    var sound = 0
    var faulty: [String] = []
  }
}
