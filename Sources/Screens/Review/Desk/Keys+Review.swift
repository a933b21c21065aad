import Terminal

/// The key tables of review.
extension Keys {
  private static let words = DeskKeyWords.self

  private static let walking = Keymap([
    Row([.tab], .nextField, words.nextSection, section: KeyWords.moving, isInBar: false),
    Row(
      [.backTab], .previousField, words.previousSection, section: KeyWords.moving, isInBar: false),
  ]).followed(by: moving)

  static let identity = Keymap([
    help, Row([.enter], .confirm, words.choose, section: KeyWords.report), back, quit,
  ]).followed(by: moving)

  static let queue = Keymap([
    help,
    Row([.enter], .confirm, words.open, section: KeyWords.report),
    Row([.function(4), .control("o")], .nextFilter, words.filter, section: KeyWords.report),
    Row([.function(5), .control("r")], .nextOrder, words.order, section: KeyWords.report),
    Row(
      [.function(6), .control("l")], .home, words.refresh, section: KeyWords.report,
      explanation: words.refreshQueue),
    menu, back, quit,
  ]).followed(by: listMoving).followed(by: lineEditing)

  static let dossier = Keymap([
    help,
    Row([.enter], .confirm, words.look, section: KeyWords.report),
    Row(
      [.function(2), .control("b")], .desk(.giveBack), words.giveBack,
      section: words.deciding, explanation: words.giveBackHelp),
    Row(
      [.function(3), .control("a")], .desk(.approve), words.approve, section: words.deciding,
      explanation: words.approveHelp),
    Row(
      [.function(4), .control("s")], .desk(.sign), words.sign, section: words.deciding,
      explanation: words.signHelp),
    Row(
      [.function(5), .control("r")], .desk(.changes), words.changes, section: KeyWords.report,
      explanation: words.changesHelp),
    Row(
      [.function(6), .control("t")], .desk(.corrections), words.corrections,
      section: KeyWords.report, explanation: words.correctionsHelp),
    Row(
      [.function(7), .control("f")], .desk(.ask), words.ask, section: words.asking,
      explanation: words.askHelp),
    Row(
      [.function(8), .control("d")], .desk(.score), words.score, section: words.asking,
      explanation: words.scoreHelp),
    menu,
    Row(
      [.control("k")], .desk(.close), words.close, section: words.asking,
      explanation: words.closeHelp, isInBar: false),
    Row(
      [.control("w")], .desk(.reason), words.reason, section: words.asking,
      explanation: words.reasonHelp, isInBar: false),
    Row(
      [.control("o")], .desk(.versions), words.versions, section: KeyWords.report,
      explanation: words.versionsHelp, isInBar: false),
    Row(
      [.control("e")], .desk(.evidence), words.evidence, section: KeyWords.report,
      explanation: words.evidenceHelp, isInBar: false),
    Row(
      [.control("n")], .desk(.reopen), words.reopen, section: words.deciding,
      explanation: words.reopenHelp, isInBar: false),
    back, quit,
  ]).followed(by: walking)

  static let item = Keymap([
    help,
    Row([.enter], .confirm, words.askHere, section: words.asking, explanation: words.enterHelp),
    Row(
      [.function(7), .control("f")], .desk(.ask), words.ask, section: words.asking,
      explanation: words.askHelp),
    Row(
      [.function(6), .control("k")], .desk(.close), words.close, section: words.asking,
      explanation: words.closeHelp),
    Row(
      [.function(8), .control("d")], .desk(.score), words.score, section: words.asking,
      explanation: words.scoreHelp),
    Row(
      [.function(4), .control("w")], .desk(.reason), words.reason, section: words.asking,
      explanation: words.reasonHelp),
    Row(
      [.function(5), .control("e")], .desk(.evidence), words.evidence, section: KeyWords.report,
      explanation: words.evidenceOfPart),
    Row(
      [.function(3), .control("n")], .desk(.nextItem), words.nextItem, section: KeyWords.walking),
    Row(
      [.function(2), .control("b")], .desk(.previousItem), words.previousItem,
      section: KeyWords.walking),
    menu, back, quit,
  ]).followed(by: walking)

  static let submission = Keymap([
    help,
    Row([.enter], .confirm, words.goThere, section: KeyWords.report),
    Row(
      [.function(6), .control("t")], .desk(.submit), words.submit, section: words.deciding,
      explanation: words.submitHelp),
    Row(
      [.function(7), .control("f")], .desk(.answer), words.answer, section: words.asking,
      explanation: words.answerHelp),
    Row(
      [.function(2), .control("n")], .desk(.identity), words.identity, section: words.deciding,
      explanation: words.identityHelp),
    Row(
      [.function(4), .control("o")], .desk(.versions), words.versions, section: KeyWords.report,
      explanation: words.versionsHelp),
    Row(
      [.function(5), .control("r")], .desk(.corrections), words.corrections,
      section: KeyWords.report, explanation: words.correctionsHelp),
    Row(
      [.function(8), .control("d")], .desk(.evidence), words.evidence, section: KeyWords.report,
      explanation: words.evidenceHelp),
    Row(
      [.function(3)], .nextFinding, words.nextFinding, section: KeyWords.report,
      explanation: KeyWords.nextFinding),
    Row(
      [.control("l")], .findings, words.findings, section: KeyWords.report,
      explanation: KeyWords.findings, isInBar: false),
    menu, back, quit,
  ]).followed(by: walking)

  static let versions = Keymap([
    help, Row([.enter], .confirm, words.compare, section: KeyWords.report), menu, back, quit,
  ]).followed(by: walking)

  static let evidence = Keymap([
    help,
    Row(
      [.function(2), .control("n"), .enter], .desk(.attach), words.attach,
      section: KeyWords.report, explanation: words.attachHelp),
    Row(
      [.function(8), .control("d")], .desk(.detach), words.detach, section: KeyWords.report,
      explanation: words.detachHelp),
    menu, back, quit,
  ]).followed(by: walking)

  /// Pages that are only read.
  static let walked = Keymap([help, back, quit]).followed(by: walking)

  static let prompt = Keymap([
    help,
    Row([.enter], .confirm, words.nextField, section: KeyWords.walking),
    Row([.tab], .nextField, words.nextField, section: KeyWords.walking, isInBar: false),
    Row([.backTab], .previousField, words.previousField, section: KeyWords.walking),
    Row(
      [.function(4), .control("o")], .desk(.attach), words.copyOrNot, section: KeyWords.report,
      isInBar: false),
    back, quit,
  ]).followed(by: listMoving).followed(by: lineEditing).followed(by: selecting)
}

extension Keys {
  static func table(of page: DeskPage) -> KeyTable {
    switch page {
    case .identity: .identity
    case .queue: .queue
    case .dossier: .dossier
    case .item: .item
    case .submission: .submission
    case .corrections, .comparison: .walked
    case .versions: .versions
    case .evidence: .evidence
    case .prompt: .prompt
    }
  }
}
