import FoundationEssentials
import Testing

@testable import Evaluation
@testable import RubricReading

@Suite("Rule sentences")
struct RuleSentenceTests {
  private static func text(_ name: String) -> String {
    var folder = URL(filePath: #filePath)
    folder.deleteLastPathComponent()
    return
      (try? String(contentsOf: URL(filePath: folder.path + "/Sentences/" + name), encoding: .utf8))
      ?? ""
  }

  static let rules = RuleSentence.sentences(in: text("rules.txt"))
  static let left = RuleSentence.sentences(in: text("left.txt"))

  @Test("a standard becomes a rule that gives the points it says", arguments: rules)
  func rule(sentence: RuleSentence) {
    let reading = RuleReader().read(sentence.standard)
    #expect(reading.standing == .understood, "\(reading.reasons)")
    #expect(sentence.cases.count >= 3)
    #expect(sentence.faults(of: reading) == [])
  }

  @Test("what is left over or ambiguous is judged by a person, and it is said why", arguments: left)
  func judged(sentence: RuleSentence) {
    let reading = RuleReader().read(sentence.standard)
    #expect(reading.standing != .understood, "\(RuleNotation.text(reading.rule))")
    guard case .judged = reading.rule else {
      Issue.record("\(RuleNotation.text(reading.rule))")
      return
    }
    #expect(reading.standing == .judged || !reading.reasons.isEmpty)
  }

  @Test func `most sentences are understood and none is wrong`() {
    let readings = RuleSentenceTests.rules.map { ($0, RuleReader().read($0.standard)) }
    let understood = readings.filter { $0.1.standing == .understood }
    let wrong = understood.filter { !$0.0.faults(of: $0.1).isEmpty }
    let kept = RuleSentenceTests.left.filter {
      RuleReader().read($0.standard).standing == .understood
    }
    print(
      "rule sentences: \(readings.count), understood \(understood.count), wrong \(wrong.count);",
      "not to be understood: \(RuleSentenceTests.left.count), understood all the same \(kept.count)"
    )
    #expect(readings.count >= 300)
    #expect(RuleSentenceTests.left.count >= 60)
    #expect(wrong.isEmpty)
    #expect(kept.isEmpty)
    #expect(understood.count * 10 >= readings.count * 9)
  }

  @Test func `each rule and its words are as recorded`() throws {
    let lines = RuleSentenceTests.rules.map { sentence in
      let reading = RuleReader().read(sentence.standard)
      let words = reading.words(maximum: sentence.maximum).joined(separator: "/")
      let parts = [sentence.text, RuleNotation.text(reading.rule), words] + reading.assumptions
      return parts.joined(separator: "\t").split(whereSeparator: \.isNewline).joined(separator: "⏎")
    }
    try compare(lines, with: "readings.txt")
  }

  @Test func `each sentence that is left says why`() throws {
    let lines = RuleSentenceTests.left.map { sentence in
      let reading = RuleReader().read(sentence.standard)
      let parts = [sentence.text, reading.standing.rawValue] + reading.reasons
      return parts.joined(separator: "\t").split(whereSeparator: \.isNewline).joined(separator: "⏎")
    }
    try compare(lines, with: "reasons.txt")
  }

  @Test func `every passage names its own characters`() {
    for sentence in RuleSentenceTests.rules + RuleSentenceTests.left {
      let characters = Array(sentence.text)
      for passage in RuleReader().read(sentence.standard).passages {
        let text = String(characters[passage.range].filter { !$0.isWhitespace })
        #expect(text == passage.text)
      }
    }
  }

  /// Expected lines in a file that is read like code; `RECORD=1` writes them down anew.
  private func compare(_ lines: [String], with name: String) throws {
    guard ProcessInfo.processInfo.environment["RECORD"] != "1" else {
      var folder = URL(filePath: #filePath)
      folder.deleteLastPathComponent()
      try Data((lines.joined(separator: "\n") + "\n").utf8)
        .write(to: URL(filePath: folder.path + "/Sentences/" + name))
      return
    }
    #expect(lines == RuleSentenceTests.text(name).split(separator: "\n").map(String.init))
  }
}
