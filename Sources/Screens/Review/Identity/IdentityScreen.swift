import Evaluation
import Terminal

/// Who acts now (身份).
struct IdentityScreen: LinesScreen {
  var cursor: ListCursor

  var keys: Keymap<Action> { IdentityScreen.table }
  static let table = Keymap([
    Keys.help, Keys.Row([.enter], .confirm, "选定", section: KeyWords.report), Keys.back, Keys.quit,
  ]).followed(by: Keys.moving)

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let people = around.desk.people.people
    if action == .confirm, people.indices.contains(cursor.selected) {
      return Outcome(.close, [.desk(.act(as: people[cursor.selected].name))])
    }
    return walk(action, lines(around), around) ? .stay : .pass
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    var lines = DeskLines(columns: around.size.columns, widths: around.widths)
    for person in around.desk.people.people {
      let roles = person.roles.sorted().map(\.title).joined(separator: "、")
      lines.line(
        "\(person.name)  \(roles)  \(person.unit)",
        right: person.publicKey.isEmpty ? DeskWords.noKey : "")
    }
    return lines.lines
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    page(
      Head(left: DeskWords.identity, right: around.desk.actorText), lines(around),
      hint: Notice(DeskWords.identityHint), in: size, around)
  }
}

extension IdentityScreen {
  static let door = Door(
    Keys.Row([.function(4), .control("o")], opening: .identity)
  ) { _, around in
    let people = around.desk.people.people
    guard !people.isEmpty else {
      let trouble = around.desk.people.trouble
      around.say(trouble.isEmpty ? DeskWords.noRoster : trouble, .warning)
      return .stay
    }
    let selected = people.firstIndex { $0.name == around.desk.actor?.name } ?? 0
    return .push(IdentityScreen(cursor: ListCursor(selected: selected)))
  }
}
