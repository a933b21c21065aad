import SeededChance
import Testing

@testable import Evaluation

/// Sentences in the habits of provinces, without a rubric: the numbers are drawn, so that they are
/// true by what they are computed of, and then one of them is spoilt.
@Suite("Sentences of many provinces")
struct ProvinceSentenceTests {
  private static let draws = 4

  private func found(_ text: String) -> [PaperFinding] {
    Paper(blocks: [.paragraph(number: 1, text: text)]).findings()
  }

  private func patterns() throws -> [OpenSentence] {
    try Sentences.lines(of: "provinces").map { try OpenSentence($0).orThrow() }
  }

  @Test func `true ones raise nothing`() throws {
    var random = Chance(seed: 11)
    var texts = try Sentences.lines(of: "plain")
    let patterns = try patterns()
    for pattern in patterns {
      for _ in 0..<ProvinceSentenceTests.draws {
        texts.append(pattern.text(try pattern.draw(&random)))
      }
    }
    let raised = texts.flatMap { text in
      found(text).map { "\(text) → \($0.check): \($0.message)" }
    }
    #expect(raised == [])
    let own = try Sentences.lines(of: "true")
    #expect(Set(texts + own).count >= 600)
    #expect(Set(patterns.map(\.province)).count >= 8)
    print(
      "\(texts.count) true sentences of \(Set(patterns.map(\.province)).count) provinces raise "
        + "\(raised.count) findings; \(own.count) more stand in a report.")
  }

  @Test func `a number that is spoilt raises exactly its own`() throws {
    var random = Chance(seed: 12)
    var counts: [String: (found: Int, all: Int)] = [:]
    var missed: [String] = []
    for pattern in try patterns() {
      for (name, check) in pattern.faults {
        for _ in 0..<ProvinceSentenceTests.draws {
          var numbers = try pattern.draw(&random)
          let isRate = pattern.definitions.contains { $0.name == name && $0.text.hasPrefix("%") }
          numbers[name] = OpenSentence.spoilt(try numbers[name].orThrow(), isRate: isRate)
          let text = pattern.text(numbers)
          let raised = found(text).map(\.check)
          counts[check, default: (0, 0)].all += 1
          if raised == [check] {
            counts[check, default: (0, 0)].found += 1
          } else {
            missed.append("\(text): \(raised), wanted \(check)")
          }
        }
      }
    }
    for (check, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(check): \(count.found) of \(count.all)")
    }
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
    let planted = try Sentences.planted().count
    #expect(counts.values.map(\.all).reduce(planted, +) >= 400)
  }

  @Test func `rows of right tables raise nothing`() throws {
    var rows = 0
    var raised: [String] = []
    let lines = try Sentences.lines(of: "rows", keepsBlank: true)
    for table in lines.split(separator: "") {
      let cells = table.map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map {
          String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
      }
      let paper = PaperTable(
        sheet: "", number: 1,
        rows: cells.enumerated().map { PaperTable.Row(number: $0 + 1, cells: $1) })
      rows += cells.count - 1
      raised += Paper(blocks: [.table(paper)]).findings().map {
        "\(table.first ?? "") \($0.place.text) \($0.check): \($0.message)"
      }
    }
    #expect(raised == [])
    #expect(rows >= 60)
    print("\(rows) rows of right tables raise \(raised.count) findings.")
  }
}
