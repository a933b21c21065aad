extension Action {
  /// The actions that open a screen over a report, or beside it.
  static let screens: [Action] = [
    .help, .menu, .why, .findings, .outline, .preview, .export, .search, .baseData, .whatIf,
    .identities, .home,
  ]

  /// What opens the screen of that name, which is the action's own: `why`.
  ///
  /// Those of the review and of imports too: `queue`, `evidence`, `tables`.
  public init?(screen name: String) {
    guard let found = Action.named[name] else { return nil }
    self = found
  }

  /// All names, in alphabetical order.
  public static var screenNames: [String] { named.keys.sorted() }

  private static var named: [String: Action] {
    let desk: [DeskAction] = [.identity, .queue, .submission, .corrections, .versions, .evidence]
    let imports: [ImportAction] = [.report, .tables, .lastYear]
    let all =
      screens.map { ("\($0)", $0) } + desk.map { ("\($0)", .desk($0)) }
      + imports.map { ("\($0)", .importing($0)) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}
