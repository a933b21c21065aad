import Evaluation
import Terminal

extension Place {
  static let whatIf = Place("whatIf", "试填", help: "试填：改一个数看得分怎样变，不改报告")
}

extension OwnAction {
  static let keepTrial = OwnAction("keepTrial")
  static let dropTrial = OwnAction("dropTrial")
}

extension WhatIfScreen {
  static let table = Keymap([
    Keys.help, Keys.nextFinding, Keys.previousFinding,
    Keys.Row([.enter, .tab], .nextField, "下一行", section: KeyWords.walking),
    Keys.Row([.backTab], .previousField, "上一行", section: KeyWords.walking, isInBar: false),
    Keys.Row(
      [.function(8), .control("d")], own: .keepTrial, "采用", help: "采用：把试填的数写入报告，一次撤销"),
    Keys.Row([.function(6), .control("t")], own: .dropTrial, "放弃", help: "放弃：试填的数全部还原"),
    Keys.menu, Keys.back, Keys.quit,
  ]).followed(by: Keys.editing).followed(by: Keys.steps(Keys.pages))

  /// At the field that is asked about, else at the focused one, else at the first.
  static let door = Door(
    Keys.Row([.shift(.function(2))], opening: .whatIf, isInBar: false)
  ) { subject, around in
    guard let filling = around.filling else { return .stay }
    var (wanted, target): (FieldPath?, DecimalNumber?) = (nil, nil)
    if case .field(let path, let value) = subject { (wanted, target) = (path, value) }
    let fields = Trying.fields(of: filling)
    let path = [wanted, filling.focus].compactMap { $0 }
      .first { path in fields.contains { $0.path == path } }
    guard let start = path ?? fields.first?.path else {
      around.say(WhatIfWords.none)
      return .stay
    }
    let screen = WhatIfScreen(filling, at: start, trying: target)
    screen.remember(&around)
    return .only(screen)
  }
}
