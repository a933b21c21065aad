import Evaluation
public import Terminal

/// The whole program as one value; only `apply(_:)` and `handle(_:)` change it.
public struct AppState: Application, Equatable, Sendable {
  /// What all screens are shown.
  var around: Surroundings
  /// The screens that lie over one another.
  var navigation: Navigation
  /// What lies at the ground, in turn.
  let homeScreen = HomeScreen(keys: Doors.home)
  let formScreen = FillingScreen(keys: Doors.form)
  /// Quitting waits for the last save.
  var isLeaving = false
  /// A signal or a lost line ends the program whether or not the draft can be saved.
  var mustEnd = false
  public internal(set) var isFinished = false

  /// A program that has not read anything yet.
  public init(size: Size, widths: Widths) {
    around = Surroundings(size: size, widths: widths)
    navigation = Navigation(homeScreen)
  }

  /// What to do before the first drawing.
  public var firstEffects: [Effect] { [.list] }

  /// For reports about crashes: what the screen is, and nothing of what stands on it.
  public var screenName: StaticString {
    navigation.isOnGround && around.hasDraft ? formScreen.name : navigation.front.name
  }

  /// A passphrase is being typed: meanwhile nobody else may look into the process.
  public var holdsSecret: Bool { navigation.front.holdsSecret }

  /// The draft on the screen, if one is open.
  public var openDraftID: String? { around.filling?.id }

  /// What is not in the draft's file is in its journal.
  public var isJournaled: Bool { around.filling?.isJournalBroken != true }

  /// Everything that was typed is on the disk.
  public var isSaved: Bool { around.filling?.saving.isNeeded != true }

  /// The first part that has something missing or wrong (断线续填).
  public var nextToDo: String? {
    guard let filling = around.filling,
      let part = filling.findings.first(where: { $0.severity == .error })
        .flatMap({ $0.field.part(in: filling.rubric) })
    else { return nil }
    return filling.rubric.title(of: part)
  }
}
