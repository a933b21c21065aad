import Evaluation
import Terminal

extension PaletteScreen {
  /// Of a screen with those keys: its actions, then the report's parts, or the drafts where no
  /// report is open and nothing lies over their list.
  init(on keys: Keymap<Action>, isOnGround: Bool, _ around: Surroundings) {
    let actions = keys.bindings.filter(\.action.isListed).map { binding in
      Item(
        title: PaletteScreen.title(of: binding, around.filling), note: binding.allKeyLabels,
        target: .action(binding.action))
    }
    guard let filling = around.filling else {
      items = actions + (isOnGround ? PaletteScreen.drafts(around.home) : [])
      return
    }
    items = actions + filling.parts.map { PaletteScreen.item(of: $0, filling) }
  }

  /// What an action does; of undoing and redoing also what that would be.
  private static func title(of binding: Binding<Action>, _ filling: FillingState?) -> String {
    let steps = filling?.nextSteps
    let place =
      binding.action == .undo ? steps?.undo : binding.action == .redo ? steps?.redo : nil
    guard let place, let rubric = filling?.rubric else { return binding.explanation }
    return PaletteWords.step(binding.explanation, rubric.title(of: place))
  }

  private static func item(of part: Part, _ filling: FillingState) -> Item {
    let (title, initials) = filling.rubric.name(of: part)
    return Item(
      title: PaletteWords.goTo(title), note: points(of: part, filling), keywords: initials,
      target: .part(part))
  }

  /// `4 / 4` of an indicator.
  private static func points(of part: Part, _ filling: FillingState) -> String {
    guard case .indicator(let id) = part, let indicator = filling.rubric.indicator(id) else {
      return ""
    }
    return "\((filling.scorecard[id]?.points ?? .zero).text) / \(indicator.maximum.text)"
  }

  /// The drafts to be found by name, those on the list's top first.
  static func drafts(_ home: HomeState) -> [Item] {
    home.drafts.map { draft in
      Item(
        title: PaletteWords.open(draft.unit.isEmpty ? draft.id : draft.unit, draft.year),
        note: draft.id, keywords: (draft.id + draft.year).lowercased(),
        target: .draft(id: draft.id))
    }
  }
}

extension Place {
  /// 查找 in the list of drafts.
  static let drafts = Place("drafts", "查找", help: "查找：按单位、年度或编号找一份报告")
}

extension PaletteScreen {
  static let draftsDoor = Door(
    Keys.Row([.function(7), .control("f")], opening: .drafts)
  ) { _, around in .push(PaletteScreen(items: drafts(around.home), isOfDrafts: true)) }
}
