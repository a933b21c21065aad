import Terminal

/// A screen: a value that knows its keys, what a key does, what it shows and what it lists.
///
/// It stays in front until its `Outcome` says otherwise, and knows no other screen: what lies under
/// it and beside it is in the `Surroundings`, and where it leads is an action for which somebody
/// else has a `Door`.
protocol Screen: Equatable, Sendable {
  /// For reports about crashes: what the screen is, and nothing of what stands on it.
  var name: StaticString { get }
  /// What a key means here.
  var keys: Keymap<Action> { get }
  /// The keys as the lowest rows show them.
  func bar(_ around: Surroundings) -> KeyBar
  func view(in size: Size, _ around: Surroundings) -> Canvas
  /// The list that a click may select in.
  func list(_ around: Surroundings) -> ShownList?

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome
  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome
  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome
  /// Esc; nil where it means what it does everywhere: back to what was behind.
  mutating func back(_ around: inout Surroundings) -> Outcome?
  /// Puts away what the screen has changed around it, before it is left by Esc or for a finding.
  mutating func leave(_ around: inout Surroundings)

  /// What lay over it has done its work and closed, or what it shows has changed.
  mutating func appear(_ around: Surroundings)

  /// An answer to work that the screen has asked for; nil where the screen waits for no such.
  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome?
  /// What the screen has to be done between keys; nil where the time is for others.
  mutating func work(_ around: inout Surroundings) -> [Effect]?
  /// When that is; nil where the screen does not mind.
  func pause(_ around: Surroundings) -> Pause?
  /// A passphrase is being typed: meanwhile nobody else may look into the process.
  var holdsSecret: Bool { get }
}

/// How long a screen waits until it goes on by itself.
enum Pause {
  case milliseconds(Int)
  case forever
}

extension Screen {
  func bar(_ around: Surroundings) -> KeyBar { keys.bar() }
  func list(_ around: Surroundings) -> ShownList? { nil }
  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome { .stay }

  /// As if it had been typed, as far as it fits into a line.
  mutating func paste(_ text: String, _ around: inout Surroundings) -> Outcome {
    var last = Outcome.stay
    for character in text.prefix(200) where !character.isNewline {
      last = type(character, &around)
    }
    return last
  }

  mutating func back(_ around: inout Surroundings) -> Outcome? { nil }
  mutating func leave(_ around: inout Surroundings) {}
  mutating func appear(_ around: Surroundings) {}
  mutating func take(_ message: Message, _ around: inout Surroundings) -> Outcome? { nil }
  mutating func work(_ around: inout Surroundings) -> [Effect]? { nil }
  func pause(_ around: Surroundings) -> Pause? { nil }
  var holdsSecret: Bool { false }

  /// Rows of the body above the keys.
  func bodyRows(_ around: Surroundings) -> Int {
    Page.bodyRows(keys: keys.bar(), size: around.size, widths: around.widths)
  }

  func isEqual(to other: any Screen) -> Bool { other as? Self == self }
}

/// A list as it stands on the screen.
struct ShownList {
  var selected: Int
  var top: Int
  var count: Int
  var firstRow: Int
  var rows: Int

  init(_ cursor: ListCursor, count: Int, firstRow: Int = 2, rows: Int) {
    let cursor = cursor.settled(count: count, page: rows)
    (selected, top) = (cursor.selected, cursor.top)
    (self.count, self.firstRow, self.rows) = (count, firstRow, max(rows, 0))
  }
}
