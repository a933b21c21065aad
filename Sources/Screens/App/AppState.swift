public import Terminal

/// The whole program as one value; only `apply(_:)` and `handle(_:)` change it.
public struct AppState: Application, Equatable, Sendable {
  var size: Size
  var widths: Widths
  var home = HomeState()
  var filling: FillingState?
  /// People and reviews.
  var desk = Desk()
  /// Screens over the home or filling screen, the front one last.
  var overlays: [Overlay] = []
  /// What the hint line says until the next key.
  var notice: Notice?
  /// An export that begins once the screen has said so.
  var exporting: ExportWish?
  /// Where files of each kind were looked for last.
  var importFolders: [ImportPurpose: String] = [:]
  /// Quitting waits for the last save.
  var isLeaving = false
  /// A signal or a lost line ends the program whether or not the draft can be saved.
  var mustEnd = false
  /// Going back to the list waits for the last save.
  var isClosing = false
  public internal(set) var isFinished = false

  /// A program that has not read anything yet.
  public init(size: Size, widths: Widths) {
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

  /// What to do before the first drawing.
  public var firstEffects: [Effect] { [.list] }

  public var tickInterval: Int? {
    if exporting != nil { return AppState.dueTick }
    if isReadingFile { return AppState.readingTick }
    // Whose turn it is and what was said of the report, is asked behind the first drawing.
    if !desk.isAsked || filling?.isReviewAsked == false { return AppState.dueTick }
    if case .desk(.queue) = overlays.last { return queueWork.isEmpty ? nil : AppState.dueTick }
    if let saving = filling?.saving {
      guard saving.isNeeded else { return guardingTick }
      return saving.isDue ? AppState.dueTick : AppState.savingTick
    }
    return home.unscored.isEmpty ? nil : AppState.scoringTick
  }

  public var pauseBeforeTick: Int? {
    filling?.assessment.isChecked == false ? AppState.checkingPause : nil
  }

  /// Findings come when typing pauses, so that no key waits for those of the key before.
  static let checkingPause = 150
  /// What is due to be saved comes right behind the drawing.
  static let dueTick = 1
  /// Between two pieces of a file, keys are heard.
  static let readingTick = 5
  /// Idle time is counted in steps of so many milliseconds.
  static let savingTick = 500
  /// Two idle seconds.
  static let ticksBeforeSaving = 4
  /// Drafts are scored between keys, so many at a time.
  static let scoringTick = 120
  static let draftsPerTick = 15
}

/// A screen over the home or filling screen.
///
/// Indirect, so that it is one word: the front one is looked up with every key, and the largest of
/// them has 2 KB, which that would copy even where no screen is open.
indirect enum Overlay: Equatable, Sendable {
  case help(HelpState)
  case why(WhyState)
  case preview(PreviewState)
  case findings(FindingsState)
  case justification(JustificationState)
  case recovery(RecoveryState)
  case merge(MergeState)
  case identities(ListCursor)
  case baseData(BaseDataState)
  case whatIf(WhatIfState)
  case outline(ListCursor)
  case search(SearchState)
  case palette(PaletteState)
  case exporting(ExportState)
  case newDraft(NewDraftState)
  case dialog(DialogState)
  case desk(DeskPage)
  case importing(ImportPage)
}
