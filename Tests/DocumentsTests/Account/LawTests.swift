import Documents
import Evaluation
import Testing

/// The law can fail: whatever a placing drops is found, and nothing is whole any more.
@Suite("What is dropped on purpose is found")
struct LawTests {
  private func sample() throws -> (Manuscript, PlacedText) {
    let manuscript = Manuscript(text: try Shipped.text(of: "Fixtures/sample-report.txt"))
    return (manuscript, try PlacedText(manuscript, by: "wuhua-2023"))
  }

  @Test func `the published report is whole, and one figure differs from the program's`() throws {
    let (manuscript, placed) = try sample()
    let account = Account(manuscript, placed.placement, by: placed.rubric)
    #expect(account.isWhole)
    #expect(account.reworded.map(\.text) == ["控制比率……90"])
  }

  @Test func `a field that was emptied leaves its words lost, whichever it is`() throws {
    let (manuscript, placed) = try sample()
    let whole = Account(manuscript, placed.placement, by: placed.rubric)
    var tried = 0
    for field in placed.rubric.fields {
      guard case .text(let text) = placed.placement.report[field.path], text.count > 4,
        whole.words(of: field.path) > 4
      else { continue }
      if case .cover = field.path { continue }
      var broken = placed.placement
      broken.report[field.path] = .text("")
      let account = Account(manuscript, broken, by: placed.rubric)
      #expect(!account.isWhole, "\(field.path.address)")
      #expect(account.words(of: field.path) == 0)
      tried += 1
    }
    #expect(tried >= 25)
  }

  @Test func `a figure that was emptied is found`() throws {
    let (manuscript, placed) = try sample()
    for id in ["expenditure_total", "expenditure_basic", "staff_quota"] {
      var broken = placed.placement
      broken.report.facts[FactID(id)] = nil
      #expect(!Account(manuscript, broken, by: placed.rubric).isWhole, "\(id)")
    }
  }

  @Test func `an item, a sentence in the middle and a passage are found`() throws {
    let (manuscript, placed) = try sample()
    let lists = placed.placement.report.lists
    let (section, items) = try #require(lists.first { $0.value.count > 1 })
    var broken = placed.placement
    broken.report.lists[section] = Array(items.dropLast())
    #expect(!Account(manuscript, broken, by: placed.rubric).isWhole)

    broken = placed.placement
    let last = try #require(broken.entries.last { $0.text.count > 20 })
    broken.entries.removeAll { $0 == last }
    let account = Account(manuscript, broken, by: placed.rubric)
    #expect(account.count { $0 == .lost } == last.text.count { !$0.isWhitespace })
  }

  @Test func `what stands twice is in the field once, and printed once more`() throws {
    let text = try Shipped.text(of: "Fixtures/sample-report.txt")
    let line = try #require(text.paragraphs.last { $0.count > 20 })
    let once = try PlacedText(Manuscript(text: text), by: "wuhua-2023")
    let manuscript = Manuscript(text: text + "\n" + line)
    var twice = try PlacedText(manuscript, by: "wuhua-2023").placement
    twice.report = once.placement.report
    let account = Account(manuscript, twice, by: once.rubric)
    let before = Account(Manuscript(text: text), once.placement, by: once.rubric)
    let count = line.count { !$0.isWhitespace }
    #expect(account.count { _ in true } == before.count { _ in true } + count)
    #expect(account.count { $0 == .field(.item("next_steps", 3)) } <= count)
  }
}

extension Account {
  /// Characters that stand in the field.
  fileprivate func words(of path: FieldPath) -> Int { count { $0 == .field(path) } }
}
