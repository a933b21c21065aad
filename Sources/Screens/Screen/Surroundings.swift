import Evaluation
import Terminal

/// What every screen is shown with a key, and may change: all that is not a screen's own.
///
/// It is lent, not handed over: the open draft is far too large to be copied with every key.
struct Surroundings: Equatable, Sendable {
  var size: Size
  var widths: Widths
  /// What the hint line says until the next key.
  var notice: Notice?
  /// The open draft, if one is open.
  var filling: FillingState?
  /// The drafts of the data folder.
  var home = HomeState()
  /// People and reviews.
  var desk = Desk()
  /// An export that begins once the screen has said so.
  var exporting: ExportWish?
  /// Where files of each kind were looked for last.
  var importFolders: [ImportPurpose: String] = [:]

  init(size: Size, widths: Widths) {
    self.size = size
    self.widths = widths
  }

  /// A draft is open; comparing it with nothing would copy it.
  var hasDraft: Bool {
    switch filling {
    case .some: true
    case .none: false
    }
  }

  mutating func say(_ text: String, _ kind: Notice.Kind = .hint) { notice = Notice(text, kind) }
}
