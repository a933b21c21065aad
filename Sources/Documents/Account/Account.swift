public import Evaluation

/// Where each character of a file went: each stands in one place, and none in no place (去向).
///
/// Blanks are not counted. It is kept independently of placing: what a field holds, what the program
/// prints and what is listed is looked up in the report, not believed.
public struct Account: Hashable, Sendable {
  /// Where a character stands now.
  public enum Place: Hashable, Sendable {
    case field(FieldPath)
    /// In a sentence or a name that the program writes itself, in the same words.
    case written
    /// Beside figures that were taken, in a sentence that the program writes in other words.
    case reworded
    /// A figure that differs from the program's own, which a note of that line tells.
    case noted
    /// Heading, head of a table, page number, mark: no content.
    case furniture
    /// In the list of what was not taken, with its reason.
    case listed
    /// In none of these: the line is called placed, but this reached no field.
    case lost
  }

  /// A run of characters of one place.
  public struct Piece: Hashable, Sendable {
    public var text: String
    public var place: Place
  }

  public struct Entry: Hashable, Sendable {
    /// Counted from 1, as in the placement.
    public var lines: [Int]
    public var pieces: [Piece]
  }

  /// Passage by passage, in the order of the placement.
  public var entries: [Entry]
  /// What was not read at all, with its own words.
  public var omitted: [IntakeOmission]

  /// Characters with a place of that kind.
  public func count(where isMeant: (Place) -> Bool) -> Int {
    entries.reduce(0) { sum, entry in
      sum + entry.pieces.reduce(0) { $0 + (isMeant($1.place) ? $1.text.count : 0) }
    }
  }

  /// Everything has its place, and nothing had to be listed: 全部归位 may be said.
  public var isWhole: Bool {
    omitted.isEmpty
      && !entries.contains { entry in
        entry.pieces.contains { $0.place == .listed || $0.place == .lost }
      }
  }

  /// What reached nothing although its line is called placed, line by line.
  public var lost: [Entry] { entries.compactMap { $0.only(.lost) } }

  /// Sentences that the program writes in other words than the file.
  public var reworded: [Entry] { entries.compactMap { $0.only(.reworded) } }
}

extension Account.Entry {
  /// The pieces of one place; nothing where there are none.
  fileprivate func only(_ place: Account.Place) -> Account.Entry? {
    let own = pieces.filter { $0.place == place }
    return own.isEmpty ? nil : Account.Entry(lines: lines, pieces: own)
  }

  /// The pieces one behind the other.
  public var text: String { pieces.map(\.text).joined(separator: "……") }
}
