import Terminal
import Testing

@testable import Screens

/// The keys of a screen, by the name of its type.
struct KeyTable: CustomTestStringConvertible, Sendable {
  let screen: String
  let keys: Keymap<Action>

  var testDescription: String { screen }

  /// All of them: `ScreenListTests` finds the one that is left out.
  static let all: [KeyTable] = [
    .init(screen: "HomeScreen", keys: Doors.home),
    .init(screen: "FillingScreen", keys: Doors.form),
    .init(screen: "HelpScreen", keys: Keys.reading),
    .init(screen: "PaletteScreen", keys: Keys.picking),
    .init(screen: "SearchScreen", keys: SearchScreen().keys),
    .init(screen: "JustificationScreen", keys: Keys.picking),
    .init(screen: "WhyScreen", keys: WhyScreen.table),
    .init(screen: "PreviewScreen", keys: PreviewScreen.table),
    .init(screen: "FindingsScreen", keys: FindingsScreen.table),
    .init(screen: "IdentitiesScreen", keys: IdentitiesScreen.table),
    .init(screen: "BaseDataScreen", keys: BaseDataScreen.table),
    .init(screen: "WhatIfScreen", keys: WhatIfScreen.table),
    .init(screen: "OutlineScreen", keys: OutlineScreen.table),
    .init(screen: "ExportScreen", keys: ExportScreen.table),
    .init(screen: "NewDraftScreen", keys: NewDraftScreen.table),
    .init(screen: "DialogScreen", keys: DialogScreen.table),
    .init(screen: "RecoveryScreen", keys: RecoveryScreen.table),
    .init(screen: "MergeScreen", keys: MergeScreen.table),
    .init(screen: "ChoosingScreen", keys: ChoosingScreen.table),
    .init(screen: "ReadingScreen", keys: ReadingScreen.table),
    .init(screen: "TakingScreen", keys: TakingScreen.table),
    .init(screen: "PlacingScreen", keys: PlacingScreen.table),
    .init(screen: "IdentityScreen", keys: IdentityScreen.table),
    .init(screen: "QueueScreen", keys: QueueScreen.table),
    .init(screen: "DossierScreen", keys: DossierScreen.table),
    .init(screen: "ItemScreen", keys: ItemScreen.table),
    .init(screen: "SubmissionScreen", keys: SubmissionScreen.table),
    .init(screen: "CorrectionsScreen", keys: Keys.walked),
    .init(screen: "ComparisonScreen", keys: Keys.walked),
    .init(screen: "VersionsScreen", keys: VersionsScreen.table),
    .init(screen: "EvidenceScreen", keys: EvidenceScreen.table),
    .init(screen: "PromptScreen", keys: PromptScreen.table),
  ]
}
