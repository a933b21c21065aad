import Terminal

/// Bringing a file in.
extension Keys {
  static func table(of page: ImportPage) -> KeyTable {
    switch page {
    case .choosing: .choosing
    case .reading: .waiting
    case .taking: .taking
    case .placing: .placing
    }
  }

  /// A file from a folder.
  static let choosing = Keymap([help, enter, back, quit]).followed(by: steps(rows + pages))
    .followed(by: lineEditing)

  /// While a file is read.
  static let waiting = Keymap([help, back, quit])

  /// What a file would change.
  static let taking = Keymap([
    help,
    Row([.enter], .confirm, ImportKeyWords.toggle, section: KeyWords.report),
    Row(
      [.function(2), .control("s")], .importing(.take), ImportKeyWords.take,
      section: KeyWords.report, explanation: ImportKeyWords.takeHelp),
    Row(
      [.function(8), .control("d")], .importing(.all), ImportKeyWords.all,
      section: KeyWords.report, explanation: ImportKeyWords.allHelp),
    back, quit,
  ]).followed(by: moving)

  /// Where a report's passages went.
  static let placing = Keymap([
    help,
    Row(
      [.function(2), .control("s")], .importing(.take), ImportKeyWords.create,
      section: KeyWords.report, explanation: ImportKeyWords.createHelp),
    Row(
      [.function(4), .control("o")], .importing(.filter), ImportKeyWords.filter,
      section: KeyWords.report, explanation: ImportKeyWords.filterHelp),
    Row(
      [.function(5), .control("r")], .importing(.rubric), ImportKeyWords.rubric,
      section: KeyWords.report, explanation: ImportKeyWords.rubricHelp),
    back, quit,
  ]).followed(by: moving)
}
