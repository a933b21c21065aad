import Documents
import Evaluation
import Tally
import Testing

/// Every text of these tests, and what becomes of each of its characters.
@Suite("Every character has one place")
struct AccountTests {
  /// A fixture's file and its rubric.
  static var fixtures: [(file: String, rubric: String)] {
    var all = [(file: "Fixtures/sample-report.txt", rubric: "wuhua-2023")]
    for name in OtherHandsTests.names { all.append(("Fixtures/hands/\(name).txt", "wuhua-2023")) }
    for name in FormFixtureTests.names {
      let rubric = name.split(separator: "@").last.map(String.init) ?? ""
      all.append(("Fixtures/forms/\(name).txt", rubric))
    }
    return all
  }

  private func account(_ file: String, _ rubric: String) throws -> (Account, Placement, String) {
    let text = try Shipped.text(of: file)
    let manuscript = Manuscript(text: text)
    let placed = try PlacedText(manuscript, by: rubric)
    return (Account(manuscript, placed.placement, by: placed.rubric), placed.placement, text)
  }

  @Test("Characters in are characters accounted for", arguments: fixtures)
  func conserved(_ file: String, _ rubric: String) throws {
    let (account, placement, text) = try account(file, rubric)
    let pieces = account.entries.flatMap(\.pieces).map(\.text).joined()
    #expect(Tally(pieces).difference(from: Tally(text)) == "")
    for entry in account.entries {
      for piece in entry.pieces {
        guard case .field(let path) = piece.place else { continue }
        #expect(!placement.report[path].isEmpty, "\(path.address)")
      }
    }
    #expect(account.lost.map { "\($0.lines) \($0.text)" } == [])
  }
}
