import Evaluation
import Terminal
import Text

/// The menu: every action and every part, found by name or by pinyin.
struct PaletteState: Equatable, Sendable {
  struct Item: Equatable, Sendable {
    var title: String
    /// The key that does the same, or the part's points.
    var note: String
    /// Further words to find it by; pinyin is made of the title itself.
    var keywords = ""
    var target: Target
  }

  enum Target: Equatable, Sendable {
    case action(Action)
    case part(Part)
    case draft(id: String)
  }

  let items: [Item]
  /// Only drafts are listed: what F7 opens at home.
  var isOfDrafts = false
  var input = TextBuffer()
  var cursor = ListCursor()

  init(items: [Item], isOfDrafts: Bool = false) {
    self.items = items
    self.isOfDrafts = isOfDrafts
  }

  /// What the typed text matches: titles first, then what begins with the pinyin, then the others.
  var matches: [Item] {
    let wanted = input.text.asciiForm.lowercased().filter { !$0.isWhitespace }
    guard !wanted.isEmpty else { return items }
    let pinyin = Pinyin(typed: wanted)
    let ranked = items.map { item in (item, rank(of: item, wanted, pinyin)) }
    return (0...2).flatMap { rank in ranked.filter { $0.1 == rank }.map(\.0) }
  }

  private func rank(of item: Item, _ wanted: String, _ pinyin: Pinyin?) -> Int? {
    if item.title.lowercased().contains(wanted) { return 0 }
    let isKeyed = item.keywords.contains(wanted)
    guard let place = pinyin?.place(in: item.title) else { return isKeyed ? 2 : nil }
    return place == .start || isKeyed ? 1 : 2
  }

  fileprivate func hint(matches: Int) -> String {
    switch (isOfDrafts, matches) {
    case (true, 0): PaletteWords.noDraft
    case (true, _): PaletteWords.findingDraft
    case (false, 0): PaletteWords.noMatch
    case (false, _): PaletteWords.hint
    }
  }
}

extension AppState {
  /// Actions of the front screen, then the report's parts.
  var paletteItems: [PaletteState.Item] {
    let actions = keymap.bindings.filter { PaletteWords.isListed($0.action) }.map { binding in
      PaletteState.Item(
        title: title(of: binding), note: binding.allKeyLabels, target: .action(binding.action))
    }
    guard let filling else { return overlays.isEmpty ? actions + draftItems : actions }
    return actions
      + filling.parts.map { part in
        let (title, initials) = filling.name(of: part)
        return PaletteState.Item(
          title: PaletteWords.goTo(title), note: filling.points(of: part), keywords: initials,
          target: .part(part))
      }
  }

  /// What an action does; of undoing and redoing also what that would be.
  private func title(of binding: Binding<Action>) -> String {
    let steps = filling?.nextSteps
    let place =
      binding.action == .undo ? steps?.undo : binding.action == .redo ? steps?.redo : nil
    guard let place, let rubric = filling?.rubric else { return binding.explanation }
    return PaletteWords.step(binding.explanation, rubric.title(of: place))
  }

  mutating func act(_ action: Action, palette old: PaletteState) -> [Effect] {
    var state = old
    let matches = state.matches
    if action == .confirm {
      guard matches.indices.contains(state.cursor.selected) else {
        overlays.append(.palette(state))
        return []
      }
      switch matches[state.cursor.selected].target {
      case .action(let action): return act(action)
      case .part(let part):
        overlays = []
        filling?.open(part)
        return []
      case .draft(let id):
        overlays = []
        return openDraft(id)
      }
    }
    overlays.append(.palette(state))
    if case .move(let motion) = action, motion.isVertical {
      state.cursor.move(motion, count: matches.count, page: bodyRows - 2)
    } else {
      state.input.act(action)
      state.cursor = ListCursor()
    }
    replaceFront(.palette(state))
    return []
  }

  func palettePage(_ state: PaletteState, in size: Size) -> Canvas {
    let matches = state.matches
    let title = state.isOfDrafts ? PaletteWords.finding : PaletteWords.title
    let head = Head(left: title, right: PaletteWords.count(matches.count))
    return pickingPage(
      head, state.input, matches.map { ($0.title, $0.note) }, state.cursor,
      hint: state.hint(matches: matches.count), in: size)
  }
}

extension FillingState {
  /// `4 / 4` of an indicator.
  fileprivate func points(of part: Part) -> String {
    guard case .indicator(let id) = part, let indicator = rubric.indicator(id) else { return "" }
    return "\((scorecard[id]?.points ?? .zero).text) / \(indicator.maximum.text)"
  }
}
