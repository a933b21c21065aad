public import Documents

extension Account {
  /// Passages of which something was listed, or reached nothing.
  public var openCount: Int {
    entries.count { entry in
      entry.pieces.contains { $0.place == .listed || $0.place == .lost }
    }
  }

  /// Sentences that the program writes with another figure, or in quite other words.
  public var differing: [Entry] {
    reworded.filter { entry in
      entry.pieces.contains { $0.text.contains(where: \.isNumber) || $0.text.count >= 4 }
    }
  }
}
