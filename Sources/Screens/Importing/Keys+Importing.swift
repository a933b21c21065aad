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
    Row([.enter], .confirm, Words.ImportKeys.toggle, section: Words.Keys.report),
    Row(
      [.function(2), .control("s")], .importing(.take), Words.ImportKeys.take,
      section: Words.Keys.report, explanation: Words.ImportKeys.takeHelp),
    Row(
      [.function(8), .control("d")], .importing(.all), Words.ImportKeys.all,
      section: Words.Keys.report, explanation: Words.ImportKeys.allHelp),
    back, quit,
  ]).followed(by: moving)

  /// Where a report's passages went.
  static let placing = Keymap([
    help,
    Row(
      [.function(2), .control("s")], .importing(.take), Words.ImportKeys.create,
      section: Words.Keys.report, explanation: Words.ImportKeys.createHelp),
    Row(
      [.function(4), .control("o")], .importing(.filter), Words.ImportKeys.filter,
      section: Words.Keys.report, explanation: Words.ImportKeys.filterHelp),
    Row(
      [.function(5), .control("r")], .importing(.rubric), Words.ImportKeys.rubric,
      section: Words.Keys.report, explanation: Words.ImportKeys.rubricHelp),
    back, quit,
  ]).followed(by: moving)
}
