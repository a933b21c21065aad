import Evaluation
import Terminal

extension Place {
  static let baseData = Place("baseData", "基础数据", help: "基础数据表：各指标共用的数，一次填好")
}

extension OwnAction {
  static let toIndicator = OwnAction("toIndicator")
}

extension BaseDataScreen {
  static let table = Keymap([
    Keys.help,
    Keys.Row([.enter, .tab], .nextField, "下一格", section: KeyWords.walking),
    Keys.Row([.backTab], .previousField, "上一格", section: KeyWords.walking, isInBar: false),
    Keys.Row([.function(2), .control("w")], opening: .why),
    Keys.nextFinding, Keys.previousFinding,
    Keys.Row(
      [.function(4), .control("o")], own: .toIndicator, "到指标", help: "到用这个数的指标"),
    Keys.Row([.function(8), .control("d")], opening: .whatIf),
    Keys.Row([.function(5), .control("l")], opening: .tables),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.editing).followed(by: Keys.steps(Keys.pages))

  /// At a figure: the one that is asked about, else the focused one, else the first that the
  /// indicator on the screen uses.
  static let door = Door(
    Keys.Row([.shift(.function(4))], opening: .baseData, isInBar: false)
  ) { subject, around in
    guard let filling = around.filling else { return .stay }
    let grid = BaseGrid(filling.rubric)
    let asked: [Fact.ID] = if case .fact(let id) = subject { [id] } else { [] }
    let focused: [Fact.ID] = if case .fact(let id) = filling.focus { [id] } else { [] }
    let used = filling.indicator.map { filling.rubric.facts(of: $0).map(\.id) } ?? []
    let fact =
      (asked + focused + used).first { grid.place(of: $0) != nil }
      ?? grid.places.first.flatMap { grid.fact(at: $0) }
    guard let fact else {
      around.say(BaseDataWords.none)
      return .stay
    }
    around.filling?.go(to: .fact(fact), selecting: true)
    return .only(BaseDataScreen(fact: fact, origin: filling.focus))
  }
}
