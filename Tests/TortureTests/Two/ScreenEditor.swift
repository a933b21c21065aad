import PseudoTerminal
import SeededChance
import Storage

/// Somebody who has the draft open in a program of their own, where no lock keeps others away.
///
/// Everything is judged by what stands on their screen: texts are tokens like `《甲3·7》`.
struct ScreenEditor {
  let name: String
  private let ground: Ground
  let terminal: PseudoTerminal
  /// The draft's file as it was last read or written; nothing where that cannot be known.
  private var base: DraftToken?
  private var isChanged = false
  /// Merges that were asked for, and texts that were decided against by somebody who saw both.
  private(set) var merges = 0
  private(set) var decided: Set<String> = []
  /// What happened, for whoever has to find out why something was lost.
  private(set) var events: [String] = []

  static let parts = ["部门主要职责", "内设机构构成"]

  /// `folder` is where the data is for them.
  init(_ name: String, on ground: Ground, in folder: String) throws {
    self.name = name
    self.ground = ground
    terminal = try ground.open(
      [Ground.id, "--at", "section.duties.text"], in: folder, columns: 120)
    try terminal.wait(for: "the form") { [terminal] in terminal.line(0).contains(Self.parts[0]) }
    // The folder's lock is lost, as it is where a share knows none.
    try ground.removeLock()
    base = try ground.found().draft.token
  }

  /// Replaces the text of a part.
  ///
  /// - Returns: What stood there, on this screen.
  mutating func enter(_ text: String, in part: String, _ chance: inout Chance) throws
    -> Set<String>
  {
    try attend(&chance)
    if !terminal.line(0).contains(part) { try go(&chance) }
    let replaced = tokens
    terminal.send(.ctrl("a"))
    terminal.send(text)
    try terminal.wait(for: "“\(text)”") { [terminal] in
      terminal.characterBeforeCursor == "》" && shows(text)
    }
    isChanged = true
    events.append("\(name) enters \(text) over \(replaced)")
    return replaced
  }

  /// Saves with the key; the merge has to be asked for exactly where the file is another one.
  mutating func save(_ chance: inout Chance) throws {
    try attend(&chance)
    guard isChanged else { return }
    let isOther = try base.map { try ground.found().draft.token != $0 }
    terminal.send(.ctrl("s"))
    let isAsked = try finishSaving(&chance)
    events.append("\(name) saves, merge: \(isAsked)")
    guard let isOther, isOther != isAsked else { return }
    throw Failure("\(name): the file was \(isOther ? "another" : "the same"), merge: \(isAsked)")
  }

  /// Ends the program, with everything saved.
  mutating func quit(_ chance: inout Chance) throws {
    try save(&chance)
    terminal.send(.ctrl("q"))
    for _ in 0..<5 {
      try terminal.wait(for: "the end or a question") { [terminal] in
        terminal.hasEnded || isAskedToMerge
      }
      if terminal.hasEnded { return }
      try merge(&chance)
      terminal.send(.ctrl("q"))
    }
    throw Failure("\(name) does not end: \(terminal.screen)")
  }
}

extension ScreenEditor {
  /// Looks at what the program may have done while nobody was there: saved, or asked.
  private mutating func attend(_ chance: inout Chance) throws {
    terminal.settle(quiet: .milliseconds(3))
    if isAskedToMerge { return try merge(&chance) }
    guard isChanged, isSaved else { return }
    isChanged = false
    base = nil
  }

  /// The other one of the two parts; going there saves.
  private mutating func go(_ chance: inout Chance) throws {
    let isFirst = terminal.line(0).contains(Self.parts[0])
    let part = Self.parts[isFirst ? 1 : 0]
    let isThere = { [terminal] in terminal.line(0).contains(part) }
    terminal.send(isFirst ? .pageDown : .pageUp)
    try terminal.wait(for: part) { isThere() || isAskedToMerge }
    if isChanged { _ = try finishSaving(&chance) }
    // A merge may lead back to where it was asked for.
    terminal.settle(quiet: .milliseconds(30))
    if !isThere() { terminal.send(isFirst ? .pageDown : .pageUp) }
    try terminal.wait(for: part, until: isThere)
  }

  /// - Returns: Whether a merge was asked for.
  private mutating func finishSaving(_ chance: inout Chance) throws -> Bool {
    try terminal.wait(for: "saved or a question") { isSaved || isAskedToMerge }
    let isAsked = isAskedToMerge
    if isAsked { try merge(&chance) }
    isChanged = false
    base = try ground.found().draft.token
    return isAsked
  }

  /// Goes through the places where both have changed, and saves what that comes to.
  private mutating func merge(_ chance: inout Chance) throws {
    merges += 1
    terminal.send(.enter)
    try terminal.wait(for: "the merge") { [terminal] in terminal.line(0).contains("逐项合并") }
    for _ in 0..<8 where !terminal.line(0).contains("全部已定") {
      let row = terminal.cursor.row
      if terminal.line(row).contains("[未定]") { try decide(at: row, &chance) }
      guard !terminal.line(0).contains("全部已定") else { break }
      terminal.send(.down)
      try terminal.wait(for: "the next place") { [terminal] in terminal.cursor.row != row }
    }
    events.append("\(name) merges \(terminal.screen.filter { $0.contains("[") })")
    terminal.send(.f(2))
    try terminal.wait(for: "the merged report") { [terminal] in
      !terminal.line(0).contains("逐项合并") && (isSaved || isAskedToMerge)
    }
    if isAskedToMerge { return try merge(&chance) }
    isChanged = false
    base = nil
  }

  private mutating func decide(at row: Int, _ chance: inout Chance) throws {
    let takesMine = chance.number(0...1) == 0
    let label = takesMine ? "对方：" : "我的："
    let rows = terminal.screen
    guard let loser = rows.first(where: { $0.contains(label) }) else {
      throw Failure("The merge does not show both: \(rows)")
    }
    decided.formUnion(loser.tokens)
    events.append("\(name) decides against \(loser)")
    terminal.send(takesMine ? .left : .right)
    try terminal.wait(for: "a decision") { [terminal] in !terminal.line(row).contains("[未定]") }
  }

  private var isSaved: Bool { terminal.line(0).contains("已存") }

  private var isAskedToMerge: Bool {
    terminal.screen.contains { $0.contains("与对方的改动逐项合并") }
  }

  private func shows(_ text: String) -> Bool { terminal.screen.contains { $0.contains(text) } }

  private var tokens: Set<String> { Set(terminal.screen.flatMap(\.tokens)) }
}

extension String {
  /// The texts `《…》` in it.
  var tokens: [String] {
    split(separator: "《").dropFirst(hasPrefix("《") ? 0 : 1).compactMap { piece in
      piece.firstIndex(of: "》").map { "《" + piece[...$0] }
    }
  }
}
