import Evaluation
import Terminal
import Text

/// The menu: every action and every part, found by name or by pinyin.
struct PaletteScreen: Screen {
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

  var name: StaticString { "palette" }
  let items: [Item]
  /// Only drafts are listed: what F7 opens at home.
  var isOfDrafts = false
  var input = TextBuffer()
  var cursor = ListCursor()

  var keys: Keymap<Action> { Keys.picking }

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

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    let matches = matches
    if action == .confirm {
      guard matches.indices.contains(cursor.selected) else { return .stay }
      return go(to: matches[cursor.selected].target, &around)
    }
    if let motion = action.motion, motion.isVertical {
      cursor.move(motion, count: matches.count, page: listRows(around))
    } else {
      input.act(action)
      cursor = ListCursor()
    }
    return .stay
  }

  private func go(to target: Target, _ around: inout Surroundings) -> Outcome {
    switch target {
    case .action(let action): return Outcome(.act(action))
    case .part(let part):
      around.filling?.open(part)
      return .closeAll
    case .draft(let id): return Outcome(.closeAll, around.openDraft(id))
    }
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    input.insert(String(character))
    cursor = ListCursor()
    return .stay
  }

  private func listRows(_ around: Surroundings) -> Int {
    bodyRows(around) - PickingPage.inputRows
  }

  func list(_ around: Surroundings) -> ShownList? {
    ShownList(
      cursor, count: matches.count, firstRow: PickingPage.firstRow, rows: listRows(around))
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let matches = matches
    let title = isOfDrafts ? PaletteWords.finding : PaletteWords.title
    return PickingPage(
      head: Head(left: title, right: PaletteWords.count(matches.count)), input: input,
      lines: matches.map { ($0.title, $0.note) }, cursor: cursor, keys: keys.bar(),
      hint: around.notice ?? Notice(hint(matches: matches.count))
    ).canvas(in: size, around.widths)
  }

  private func hint(matches: Int) -> String {
    switch (isOfDrafts, matches) {
    case (true, 0): PaletteWords.noDraft
    case (true, _): PaletteWords.findingDraft
    case (false, 0): PaletteWords.noMatch
    case (false, _): PaletteWords.hint
    }
  }
}
