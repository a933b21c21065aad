import Terminal
import Testing

@testable import Screens

/// The key tables themselves.
struct KeyTableTests {
  @Test("No plain character acts: an input method may hold it back", arguments: KeyTable.all)
  func imeSafe(_ table: KeyTable) {
    for press in table.keys.bindings.flatMap(\.keys) {
      guard case .character = press.key else { continue }
      #expect(press.typed == nil, "\(press.label)")
      // Input methods take Ctrl+Space, terminals take Ctrl with I, J, M and [.
      let taken: [KeyPress] = [" ", "i", "j", "m", "[", "h"].map { .control($0) }
      #expect(!taken.contains(press), "\(press.label)")
    }
  }

  @Test("No key has two meanings", arguments: KeyTable.all)
  func repeated(_ table: KeyTable) {
    #expect(table.keys.repeatedKeys == [])
  }

  @Test("Help is F1 everywhere, and leads to every key", arguments: KeyTable.all)
  func explained(_ table: KeyTable) {
    #expect(table.keys.action(for: .f1) == .help)
    for binding in table.keys.bindings {
      #expect(!binding.section.isEmpty && !binding.explanation.isEmpty, "\(binding.keyLabel)")
    }
  }

  @Test(
    "What a desktop keeps for itself has a second key or a menu line", arguments: KeyTable.all)
  func secondKey(_ table: KeyTable) {
    for binding in table.keys.bindings {
      let kept = binding.keys.allSatisfy { [.f1, .function(10), .function(11)].contains($0) }
      guard kept else { continue }
      let hasMenu = table.keys.binding(of: .menu) != nil || binding.action == .help
      #expect(hasMenu && binding.action.isListed, "\(binding.keyLabel)")
    }
  }

  @Test("Each F-key's action has a Ctrl key or a menu line too", arguments: KeyTable.all)
  func functionKeys(_ table: KeyTable) {
    for binding in table.keys.bindings {
      guard case .function? = binding.keys.first?.key else { continue }
      let hasControl = binding.keys.contains { $0.modifiers == .control }
      #expect(hasControl || binding.action.isListed, "\(binding.keyLabel)")
    }
  }

  @Test(
    "Every action is in the menu or on a key that everybody knows", arguments: KeyTable.all)
  func reachable(_ table: KeyTable) {
    for binding in table.keys.bindings where !binding.action.isListed {
      #expect(
        binding.keys.contains { $0.isSelfEvident } || binding.action == .menu,
        "\(binding.keyLabel)")
    }
  }

  @Test("The bar shows F1 first, at every width", arguments: KeyTable.all)
  func bar(_ table: KeyTable) {
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
      let keys = Doors.form.bindings.filter(\.isInBar)
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
