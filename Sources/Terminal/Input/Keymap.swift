/// One line of a key table: keys, what they do, and the words for it.
public struct Binding<Action: Equatable & Sendable>: Equatable, Sendable {
  /// The keys, the one to show first.
  public var keys: [KeyPress]
  public var action: Action
  /// A word or two for the key bar: `帮助`.
  public var label: String
  /// The heading under which the help screen lists it.
  public var section: String
  /// A sentence for the help screen; the label where there is none.
  public var explanation: String
  /// Whether the key bar shows it.
  public var isInBar: Bool

  public init(
    _ keys: [KeyPress], _ action: Action, _ label: String, section: String = "",
    explanation: String? = nil, isInBar: Bool = true
  ) {
    self.keys = keys
    self.action = action
    self.label = label
    self.section = section
    self.explanation = explanation ?? label
    self.isInBar = isInBar
  }

  public var keyLabel: String { keys.first?.label ?? "" }
  /// All its keys: `F7 / ^F`.
  public var allKeyLabels: String { keys.map(\.label).joined(separator: " / ") }
}

/// The keys of a screen: the only place where a key gets its meaning.
public struct Keymap<Action: Equatable & Sendable>: Equatable, Sendable {
  public let bindings: [Binding<Action>]
  private let lines: KeyLines

  public init(_ bindings: [Binding<Action>]) {
    self.bindings = bindings
    lines = KeyLines(bindings.map(\.keys))
  }

  /// The binding of a key, in its full-width form too.
  public func binding(for press: KeyPress) -> Binding<Action>? {
    lines.line(of: press).map { bindings[$0] }
  }

  public func action(for press: KeyPress) -> Action? {
    binding(for: press)?.action
  }

  public func binding(of action: Action) -> Binding<Action>? {
    bindings.first { $0.action == action }
  }

  /// This table with another behind it, whose keys count where this one does not use them.
  public func followed(by other: Keymap) -> Keymap {
    Keymap(bindings + other.bindings)
  }

  /// Keys that stand in more than one line, of which only the first counts.
  public var repeatedKeys: [KeyPress] {
    var seen: Set<KeyPress> = []
    return bindings.flatMap(\.keys).filter { !seen.insert($0).inserted }
  }
}

extension Keymap {
  /// The headings in the order of the table.
  public var sections: [String] {
    var seen: Set<String> = []
    return bindings.map(\.section).filter { seen.insert($0).inserted }
  }

  public func bindings(in section: String) -> [Binding<Action>] {
    bindings.filter { $0.section == section }
  }

  /// The entries of the key bar.
  ///
  /// - Parameters:
  ///   - label: Another label where the word alone says too little, `下一问题(3)`.
  ///   - isEnabled: Whether the action is possible now; otherwise its entry is drawn dim.
  /// - Returns: The bindings that are shown in the bar, in the order of the table.
  public func bar(
    label: (Binding<Action>) -> String? = { _ in nil },
    isEnabled: (Action) -> Bool = { _ in true }
  ) -> KeyBar {
    KeyBar(
      bindings.filter(\.isInBar).map {
        KeyBar.Entry(
          key: $0.keyLabel, label: label($0) ?? $0.label, isEnabled: isEnabled($0.action))
      })
  }
}

/// In which line of a table a key stands.
///
/// Every key that is typed is looked for here first, so this knows nothing of actions: a generic
/// type is compiled once for all of them and asks its way through each line.
private struct KeyLines: Equatable, Sendable {
  private struct Entry: Equatable {
    var press: KeyPress
    var line: Int
  }

  private let entries: [Entry]

  init(_ lines: [[KeyPress]]) {
    entries = lines.enumerated().flatMap { line, keys in
      keys.map { Entry(press: $0, line: line) }
    }
  }

  /// The first line with the key, or else with its half-width form.
  func line(of press: KeyPress) -> Int? {
    if let line = first(press) { return line }
    let half = press.halfWidth
    return half == press ? nil : first(half)
  }

  private func first(_ press: KeyPress) -> Int? {
    for entry in entries where entry.press == press { return entry.line }
    return nil
  }
}
