import FoundationEssentials
import SeededChance
import Storage
import Testing

@testable import Evaluation

/// What holds for every indicator of every shipped rubric, whatever was entered.
@Suite("Laws of the shipped rubrics")
struct ShippedLawsTests {
  static let names = ["wuhua-2023", "hunan-overall", "sichuan-2020", "central-project"]
  private static let reports = 60

  static func rubric(_ name: String) throws -> Rubric {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return try RubricStore(folders: [folder.path + "/data/rubrics"]).load(Rubric.ID(name)).rubric
  }

  @Test("points lie between floor and maximum, and so do the sums", arguments: names)
  func bounds(_ name: String) throws {
    let rubric = try Self.rubric(name)
    var random = Chance(seed: 11)
    for _ in 0..<Self.reports {
      let card = rubric.score(RandomEntries(rubric).report(&random))
      for (indicator, score) in zip(rubric.indicators, card.scores) {
        let floor = score.standing == .computed ? indicator.rule.leastPoints : .zero
        #expect(score.points >= floor && score.points <= indicator.maximum, "\(indicator.id)")
      }
      #expect(card.total >= .zero && card.total <= rubric.total)
      #expect(card.groups.values.allSatisfy { $0 >= .zero && $0 <= rubric.total })
    }
  }

  @Test(
    "the explanation, computed again as it stands there, gives the same value", arguments: names)
  func explained(_ name: String) throws {
    let rubric = try Self.rubric(name)
    var random = Chance(seed: 12)
    var checked: Set<Indicator.ID> = []
    for _ in 0..<Self.reports {
      let report = RandomEntries(rubric).report(&random)
      let card = rubric.score(report)
      for (indicator, score) in zip(rubric.indicators, card.scores) {
        let explanation = try rubric.explanation(of: .indicator(indicator.id), in: report).orThrow()
        #expect(
          explanation.headline == "\(score.points.text) 分（满分 \(indicator.maximum.text) 分）")
        guard let value = score.value.finalValue, indicator.measure != nil else { continue }
        let written = try explanation.rows.first { $0.label == "代入" }.orThrow().text
        // What is not filled in does not decide here: 如果(…) looks at one side only.
        guard !written.contains("未填") else { continue }
        let again = try Formula(parsing: written.withoutSeparators)
          .evaluate { _ in .undefined(.wrongType) }.finalValue?.number
        #expect(again == value, "\(indicator.id): \(written)")
        checked.insert(indicator.id)
      }
    }
    #expect(checked == Set(rubric.indicators.filter { $0.measure != nil }.map(\.id)))
  }

  @Test("还差多少, applied, gives what it promised, and nothing nearer does", arguments: names)
  func promised(_ name: String) throws {
    let rubric = try Self.rubric(name)
    var random = Chance(seed: 13)
    var checked: Set<Indicator.ID> = []
    for _ in 0..<Self.reports {
      let report = RandomEntries(rubric).report(&random)
      let evaluator = Evaluator(rubric, report)
      for indicator in rubric.indicators {
        for change in evaluator.nearestChanges(for: indicator) {
          checked.insert(indicator.id)
          let before = evaluator.score(indicator).points
          #expect(change.before == before)
          #expect(
            points(of: indicator, rubric, report, change.fact, change.target) == change.points)
          #expect(change.points.text != before.text && !change.difference.isZero)
          #expect(change.text.hasSuffix("得 \(change.points.text) 分"))
          guard !indicator.rule.innermost.kind.isGradual else { continue }
          let nearer = change.nearerByOneGrain
          let there = points(of: indicator, rubric, report, change.fact, nearer)
          #expect(
            there.map { $0 == before || ($0 < before) != (change.points < before) } ?? true,
            "\(indicator.id) \(change.text): already at \(nearer.text)")
        }
      }
    }
    // Each indicator that is computed from figures has had a change somewhere.
    let computed = rubric.indicators.filter { indicator in
      rubric.facts(of: indicator).contains { $0.kind != .flag }
    }
    #expect(checked == Set(computed.map(\.id)))
  }

  private func points(
    of indicator: Indicator, _ rubric: Rubric, _ report: Report, _ fact: Fact,
    _ value: DecimalNumber
  ) -> Points? {
    var changed = report
    changed.facts[fact.id] = .value(.number(value))
    let score = Evaluator(rubric, changed).score(indicator)
    return score.standing == .computed ? score.points : nil
  }

  @Test("what does not decide changes nothing", arguments: names)
  func deciding(_ name: String) throws {
    let rubric = try Self.rubric(name)
    var random = Chance(seed: 14)
    for _ in 0..<20 {
      let report = RandomEntries(rubric).report(&random)
      let evaluator = Evaluator(rubric, report)
      for indicator in rubric.indicators {
        let deciding = Set(evaluator.decidingFacts(of: indicator).map(\.id))
        let before = evaluator.score(indicator)
        for fact in rubric.facts where !deciding.contains(fact.id) {
          var changed = report
          changed.facts[fact.id] = nil
          #expect(Evaluator(rubric, changed).score(indicator).points == before.points)
        }
      }
    }
  }
}

extension String {
  /// 537,762.26 as formulas write it.
  fileprivate var withoutSeparators: String {
    let characters = Array(self)
    return String(
      characters.indices.filter { place in
        guard characters[place] == ",", place > 0, place + 1 < characters.count else { return true }
        return !(characters[place - 1].isNumber && characters[place + 1].isNumber)
      }.map { characters[$0] })
  }
}

extension NearestChange {
  /// The value one step before the target, seen from where the figure is now.
  fileprivate var nearerByOneGrain: DecimalNumber {
    let places = fact.kind == .amount || fact.kind == .percentage ? 100 : 1
    let grain = Rational(1, over: places) ?? .one
    return DecimalNumber(exact: target.exact + (difference.isNegative ? grain : -grain))
  }
}

extension Rule {
  /// What a computed rule gives at least.
  fileprivate var leastPoints: Points {
    if case .deduction(let rule) = self { return rule.floor }
    if case .penalty(let rule) = self { return rule.floor }
    return .zero
  }
}
