import Terminal

extension Keys {
  static let why = Keymap([
    help,
    Row([.enter], .confirm, "到该数据", section: KeyWords.report),
    Row([.function(2), .control("w")], .why, "上一级", section: KeyWords.report),
    nextFinding, previousFinding,
    Row(
      [.function(4), .control("o")], .baseData, "基础数据", section: KeyWords.report,
      explanation: KeyWords.baseData),
    Row(
      [.function(8), .control("d")], .whatIf, "试填", section: KeyWords.report,
      explanation: KeyWords.whatIf),
    menu, back, quit,
  ]).followed(by: moving)
}
