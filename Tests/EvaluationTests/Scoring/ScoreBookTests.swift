import FoundationEssentials
import SeededChance
import Storage
import Testing

@testable import Evaluation

/// A score book that is brought up to date key by key is the one that is made from nothing.
@Suite("Bringing scores up to date")
struct ScoreBookTests {
  private static let edits = 200

  @Test(
    "after any number of edits in any fields, the scores are those of scoring everything",
    arguments: ShippedLawsTests.names, 21...23)
  func everywhere(_ name: String, seed: UInt64) throws {
    let rubric = try ShippedLawsTests.rubric(name)
    var random = Chance(seed: seed)
    var report = RandomEntries(rubric).report(&random)
    var book = ScoreBook(report, rubric)
    var hasMoved = false
    for _ in 0..<Self.edits {
      let before = book.scorecard
      let field = try #require(rubric.fields.randomElement(using: &random))
      report.enter(RandomEntries(rubric).edit(of: field, &random), in: field)
      let moved = book.update(field.path, in: report, by: rubric)
      let whole = ScoreBook(report, rubric)
      #expect(book == whole, "\(name): \(field.path.address)")
      #expect(Set(moved) == before.moved(to: whole.scorecard), "\(name): \(field.path.address)")
      hasMoved = hasMoved || !moved.isEmpty
    }
    #expect(hasMoved)
  }

  @Test("a figure changes exactly the indicators that use it", arguments: ShippedLawsTests.names)
  func dependents(_ name: String) throws {
    let rubric = try ShippedLawsTests.rubric(name)
    for fact in rubric.facts {
      let places = rubric.index.dependents(of: .fact(fact.id))?.indicators ?? []
      let users = rubric.indicators(using: fact.id).map(\.id)
      #expect(places.map { rubric.indicators[$0].id } == users)
    }
  }

  @Test func `words change no score`() throws {
    let rubric = try ShippedLawsTests.rubric("wuhua-2023")
    var report = Report(rubric: RubricReference(id: rubric.id, version: "", digest: ""))
    var book = ScoreBook(report, rubric)
    for field in rubric.fields where field.kind == .text || field.kind == .list {
      report.enter("说明", in: field)
      #expect(book.update(field.path, in: report, by: rubric).isEmpty)
    }
    #expect(book == ScoreBook(report, rubric))
  }

  @Test func `a figure that only a cap looks at moves the total`() throws {
    let rubric = Rubric.tiny(
      .tiny(maximum: "100", rule: .judged(JudgedRule(step: points("1"))))
    ).with(
      RubricOptions(caps: [
        TotalCap(
          id: "people", text: "超编的，总分不超过60分。", measure: .tiny("人数 ÷ 编制数"),
          steps: [
            TotalCap.Step(
              range: StepRange(lower: .init(value: .one, isClosed: false), upper: nil),
              most: points("60"))
          ])
      ]))
    var report = rubric.report([
      "indicator.rate.points": "93", "fact.people": "9", "fact.quota": "10",
    ])
    var book = ScoreBook(report, rubric)
    #expect(book.scorecard.total.text == "93")
    report.facts["people"] = .value(.number(DecimalNumber(11)))
    #expect(book.update(.fact("people"), in: report, by: rubric) == [.total])
    #expect(book.scorecard.total.text == "60")
    #expect(book == ScoreBook(report, rubric))
  }

  @Test func `letters in an amount take its points away, and digits bring them back`() throws {
    let rubric = Rubric.tiny(.tiny(measure: .tiny("实际数 ÷ 计划数"), rule: .ratio(RatioRule())))
    var report = rubric.report(["fact.actual": "8", "fact.plan": "10"])
    var book = ScoreBook(report, rubric)
    let whole = book
    report.facts["actual"] = .unreadable("8x")
    _ = book.update(.fact("actual"), in: report, by: rubric)
    #expect(book.scorecard.total == .zero)
    #expect(book == ScoreBook(report, rubric))
    report.facts["actual"] = .value(.number(DecimalNumber(8)))
    _ = book.update(.fact("actual"), in: report, by: rubric)
    #expect(book == whole)
  }
}

extension Scorecard {
  /// What differs in another scorecard by the same rubric.
  fileprivate func moved(to other: Scorecard) -> Set<Figure> {
    let indicators = zip(scores, other.scores).filter { $0.points != $1.points }
      .map { Figure.indicator($0.0.indicator) }
    let changed = groups.keys.filter { groups[$0] != other.groups[$0] }.map { Figure.group($0) }
    return Set(indicators + changed + (total == other.total ? [] : [.total]))
  }
}
