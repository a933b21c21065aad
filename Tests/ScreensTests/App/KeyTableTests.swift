import Terminal
import Testing

@testable import Screens

/// The key tables themselves.
struct KeyTableTests {
  struct Table: CustomTestStringConvertible {
    let name: String
    let keys: Keymap<Action>
    var testDescription: String { name }
  }

  static let tables = [
    Table(name: "home", keys: Keys.home), Table(name: "filling", keys: Keys.filling),
    Table(name: "reading", keys: Keys.reading), Table(name: "why", keys: Keys.why),
    Table(name: "preview", keys: Keys.preview), Table(name: "findings", keys: Keys.findings),
    Table(name: "outline", keys: Keys.outline), Table(name: "picking", keys: Keys.picking),
    Table(name: "base data", keys: Keys.baseData), Table(name: "what if", keys: Keys.whatIf),
    Table(name: "identities", keys: Keys.identities),
    Table(name: "new draft", keys: Keys.newDraft), Table(name: "dialog", keys: Keys.dialog),
    Table(name: "merge", keys: Keys.merge), Table(name: "taking", keys: Keys.taking),
    Table(name: "placing", keys: Keys.placing), Table(name: "choosing", keys: Keys.choosing),
    Table(name: "waiting", keys: Keys.waiting),
    Table(name: "identity", keys: Keys.identity), Table(name: "queue", keys: Keys.queue),
    Table(name: "dossier", keys: Keys.dossier), Table(name: "item", keys: Keys.item),
    Table(name: "submission", keys: Keys.submission), Table(name: "versions", keys: Keys.versions),
    Table(name: "evidence", keys: Keys.evidence), Table(name: "walked", keys: Keys.walked),
    Table(name: "prompt", keys: Keys.prompt),
  ]

  @Test("No plain character acts: an input method may hold it back", arguments: tables)
  func imeSafe(_ table: Table) {
    for press in table.keys.bindings.flatMap(\.keys) {
      guard case .character = press.key else { continue }
      #expect(press.typed == nil, "\(press.label)")
      // Input methods take Ctrl+Space, terminals take Ctrl with I, J, M and [.
      let taken: [KeyPress] = [" ", "i", "j", "m", "[", "h"].map { .control($0) }
      #expect(!taken.contains(press), "\(press.label)")
    }
  }

  @Test("No key has two meanings", arguments: tables)
  func repeated(_ table: Table) {
    #expect(table.keys.repeatedKeys == [])
  }

  @Test("Help is F1 everywhere, and leads to every key", arguments: tables)
  func explained(_ table: Table) {
    #expect(table.keys.action(for: .f1) == .help)
    for binding in table.keys.bindings {
      #expect(!binding.section.isEmpty && !binding.explanation.isEmpty, "\(binding.keyLabel)")
    }
  }

  @Test("What a desktop keeps for itself has a second key or a menu line", arguments: tables)
  func secondKey(_ table: Table) {
    for binding in table.keys.bindings {
      let kept = binding.keys.allSatisfy { [.f1, .function(10), .function(11)].contains($0) }
      guard kept else { continue }
      let hasMenu = table.keys.binding(of: .menu) != nil || binding.action == .help
      #expect(hasMenu && Words.Palette.isListed(binding.action), "\(binding.keyLabel)")
    }
  }

  @Test("Each F-key's action has a Ctrl key or a menu line too", arguments: tables)
  func functionKeys(_ table: Table) {
    for binding in table.keys.bindings {
      guard case .function? = binding.keys.first?.key else { continue }
      let hasControl = binding.keys.contains { $0.modifiers == .control }
      #expect(hasControl || Words.Palette.isListed(binding.action), "\(binding.keyLabel)")
    }
  }

  @Test("Every action is in the menu or on a key that everybody knows", arguments: tables)
  func reachable(_ table: Table) {
    for binding in table.keys.bindings where !Words.Palette.isListed(binding.action) {
      #expect(
        binding.keys.contains { $0.isSelfEvident } || binding.action == .menu,
        "\(binding.keyLabel)")
    }
  }

  @Test("The bar shows F1 first, at every width", arguments: tables)
  func bar(_ table: Table) {
    for columns in 60...200 {
      let rows = table.keys.bar().packed(columns: columns, rows: 2)
      #expect(rows.first?.first?.key == "F1")
      #expect(rows.joined().count == table.keys.bar().entries.count, "\(columns)")
    }
  }
}

extension KeyPress {
  /// Arrows, Tab, Enter, Esc and the like, alone or with Shift or Ctrl.
  fileprivate var isSelfEvident: Bool {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .enter,
      .escape, .backspace, .delete:
      true
    case .character, .function, .insert: false
    }
  }
}

/// What the bar shows on the screens themselves.
struct KeyBarScreenTests {
  @Test("F1 is in sight on every screen", arguments: Array(stride(from: 60, through: 200, by: 7)))
  func helpInSight(_ columns: Int) throws {
    for opening in [nil, KeyPress.f2, .f4, .f5, .f7, .f9, .f1, .control("l")] {
      var stage = try Stage.sample(at: "fact.carryover_end", Size(columns: columns, rows: 20))
      if let opening { stage.press(opening) }
      #expect(stage.screen.lines.contains { $0.hasPrefix(" F1帮助") }, "\(columns)")
    }
  }

  @Test func `what the bar dims says why when it is pressed`() throws {
    var stage = try Stage.sample(at: "section.duties.text")
    stage.state.filling?.replace(try Shipped.corrected())
    for (label, key) in [("下一问题", KeyPress.f3), ("人工评分", .f8)] {
      let place = try stage.place(of: label)
      let style = try #require(stage.screen.cell(at: place)?.style)
      #expect(style.isDim, "\(label)")
      stage.press(key)
      #expect(stage.state.notice != nil, "\(label)")
    }
  }

  @Test func `every entry of the bar does something where it is not dim`() throws {
    for address in ["cover.unit", "fact.carryover_end", "indicator.social_benefit.points"] {
      let keys = Keys.filling.bindings.filter(\.isInBar)
      for binding in keys {
        var stage = try Stage.sample(at: address)
        let before = stage.state
        let key = try #require(binding.keys.first)
        let effects = stage.state.handle(.key(key))
        #expect(stage.state != before || !effects.isEmpty, "\(binding.keyLabel) at \(address)")
      }
    }
  }
}
