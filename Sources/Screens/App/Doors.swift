import Terminal

/// Where keys lead.
///
/// All screens that are opened by an action, in the order in which bar, help and menu name their keys:
/// a new screen is a line here.
enum Doors {
  /// A key of the screen itself, or one that leads to another.
  private enum Line {
    case own(Keys.Row)
    case door(Door)
    /// The same door on other keys.
    case again(Keys.Row)

    var row: Keys.Row {
      switch self {
      case .own(let row), .again(let row): row
      case .door(let door): door.row
      }
    }

    var door: Door? {
      switch self {
      case .door(let door): door
      case .own, .again: nil
      }
    }
  }

  private static let overHome: [Line] = [
    .own(Keys.help),
    .own(HomeScreen.openRow),
    .door(NewDraftScreen.door),
    .door(ImportDoors.report),
    .own(HomeScreen.refreshRow),
    .door(PaletteScreen.draftsDoor),
    .own(HomeScreen.exportRow),
    .door(QueueScreen.door),
    .door(IdentityScreen.door),
    .own(HomeScreen.removeRow),
    .own(HomeScreen.restoreRow),
    .own(Keys.menu), .own(Keys.quit),
  ]

  private static let overForm: [Line] =
    [
      .own(Keys.help),
      .door(WhyScreen.door),
      .own(FillingScreen.nextFindingRow), .own(Keys.previousFinding),
      .door(OutlineScreen.door),
      .door(PreviewScreen.door),
      .door(ExportScreen.door),
      .own(FillingScreen.secretRow),
      .door(SearchScreen.door),
      .own(FillingScreen.overrideRow),
      .own(Keys.menu),
    ] + FillingScreen.walkingRows.map { .own($0) } + [
      .door(FindingsScreen.door),
      .own(FillingScreen.acceptRow),
      .door(IdentitiesScreen.door),
      .door(BaseDataScreen.door),
      .door(WhatIfScreen.door),
      .door(ImportDoors.tables),
      .door(ImportDoors.lastYear),
      .door(SubmissionScreen.door),
      .door(EvidenceScreen.door),
      .door(VersionsScreen.door),
      .again(
        Keys.Row(
          [.shift(.function(7))], opening: .identity, section: KeyWords.deciding,
          isInBar: false)),
      .own(FillingScreen.saveRow),
      .own(Keys.back), .own(Keys.quit),
      .own(FillingScreen.enterRow),
    ]

  /// What only other screens lead to.
  private static let further = [JustificationScreen.door, MergeScreen.door, CorrectionsScreen.door]

  static let home = Keymap(overHome.map(\.row)).followed(by: Keys.moving)
  static let form = Keymap(overForm.map(\.row)).followed(by: Keys.editing)

  private static let all: [Action: Door] = Dictionary(
    ((overHome + overForm).compactMap(\.door) + further).map { ($0.row.action, $0) },
    uniquingKeysWith: { first, _ in first })

  static func door(of action: Action) -> Door? { all[action] }

  /// The places that keys lead to, by name.
  static var places: [String: Place] {
    Dictionary(
      all.values.compactMap { door in
        guard !door.row.label.isEmpty, case .open(let place) = door.row.action else { return nil }
        return (place.name, place)
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Action {
  /// What opens the screen of that name: `why`, `queue`, `tables`; `help` and `menu` too.
  public init?(screen name: String) {
    if let place = Doors.places[name] {
      self = .open(place)
    } else if let shared = Action.everywhere[name] {
      self = shared
    } else {
      return nil
    }
  }

  private static let everywhere: [String: Action] = ["help": .help, "menu": .menu]

  /// All names, in alphabetical order.
  public static var screenNames: [String] {
    (Array(Doors.places.keys) + everywhere.keys).sorted()
  }
}
