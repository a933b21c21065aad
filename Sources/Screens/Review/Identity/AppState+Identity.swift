import Evaluation
import Terminal

extension AppState {
  /// Who acts now, for head lines: 曾翠兰 填报人.
  var actorText: String {
    guard let actor = desk.actor else { return DeskWords.nobody }
    return ([actor.name] + actor.roles.sorted().map(\.title)).joined(separator: " ")
  }

  mutating func openIdentity() {
    let people = desk.people.people
    guard !people.isEmpty else {
      let trouble = desk.people.trouble
      notice = Notice(trouble.isEmpty ? DeskWords.noRoster : trouble, .warning)
      return
    }
    let selected = people.firstIndex { $0.name == desk.actor?.name } ?? 0
    overlays.append(.desk(.identity(ListCursor(selected: selected))))
  }

  mutating func act(_ action: Action, identity old: ListCursor) -> [Effect] {
    let people = desk.people.people
    if action == .confirm, people.indices.contains(old.selected) {
      return [.desk(.act(as: people[old.selected].name))]
    }
    overlays.append(.desk(.identity(moved(old, action, identityLines))))
    return []
  }

  private var identityLines: [DeskLine] {
    var lines = DeskLines(columns: size.columns, widths: widths)
    for person in desk.people.people {
      let roles = person.roles.sorted().map(\.title).joined(separator: "、")
      lines.line(
        "\(person.name)  \(roles)  \(person.unit)",
        right: person.publicKey.isEmpty ? DeskWords.noKey : "")
    }
    return lines.lines
  }

  func identityPage(_ cursor: ListCursor, in size: Size) -> Canvas {
    linesPage(
      Head(left: DeskWords.identity, right: actorText), identityLines, cursor,
      keys: Keys.identity.bar(), hint: Notice(DeskWords.identityHint), in: size)
  }
}
