import Evaluation
import Terminal

extension Place {
  static let why = Place("why", "缘由", help: "缘由：这个分数是怎样算出来的")
}

extension WhyScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter], .confirm, "到该数据", section: KeyWords.report),
    Keys.Row([.function(2), .control("w")], .open(.why), "上一级", section: KeyWords.report),
    Keys.nextFinding, Keys.previousFinding,
    Keys.Row([.function(4), .control("o")], opening: .baseData),
    Keys.Row([.function(8), .control("d")], opening: .whatIf),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  /// Explains what is asked about, else the indicator on the screen, the focused figure, or the
  /// total.
  static let door = Door(Keys.Row([.function(2), .control("w")], opening: .why)) {
    subject, around in
    guard let filling = around.filling else { return .stay }
    let figure: Figure =
      switch (subject, filling.part, filling.focus) {
      case (.figure(let figure), _, _): figure
      case (_, .indicator(let id), _): .indicator(id)
      case (_, _, .fact(let id)): .input(id)
      case (_, .cover, _), (_, .section, _): .total
      }
    return .push(WhyScreen(figure, around))
  }
}
