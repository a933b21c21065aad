import Application
import Evaluation
import Storage

/// A scorecard as text and as JSON.
struct ScoreReport {
  let rubric: Rubric
  let scorecard: Scorecard
  var judgement = Judgement.untouched
  /// What the supervisor said, and what the scores come to by it (复核分).
  var review = Review()
  var reviewed: Scorecard?

  /// The groups and indicators in printing order, then the total.
  var text: String {
    var table = Table(.left, .right, .left, .right, .left)
    for group in rubric.groups { add(group, depth: 0, to: &table) }
    let isPlain = judgement.holds && judgement.standing == .unsigned
    let signature = isPlain ? "" : judgement.text.printable + "\n"
    return table.text + "\n" + DraftWords.total(scorecard).printable + "\n" + reviewedText
      + signature
  }

  private var points: [Indicator.ID: Points] { review.scores.compactMapValues(\.points) }

  private var reviewedText: String {
    guard let reviewed, !points.isEmpty else { return "" }
    return ReviewWords.reviewed(reviewed.total, points.count) + "\n"
  }

  private func add(_ group: IndicatorGroup, depth: Int, to table: inout Table) {
    let points = scorecard.groups[group.id] ?? .zero
    table.add(indented(group.title, depth), points.text, "/ \(group.maximum.text)")
    for inner in group.groups { add(inner, depth: depth + 1, to: &table) }
    for indicator in group.indicators {
      guard let score = scorecard[indicator.id] else { continue }
      table.add(
        indented(indicator.title, depth + 1), score.points.text, "/ \(score.maximum.text)",
        indicator.valueText(score) ?? "", score.standing.remark)
    }
  }

  private func indented(_ title: String, _ depth: Int) -> String {
    String(repeating: "  ", count: depth) + title
  }
}

extension ScoreReport {
  /// The form that scripts rely on (docs/manual/command-line.md).
  var json: JSONValue {
    .object([
      "total": .points(scorecard.total), "maximum": .points(scorecard.maximum),
      "grade": .text(scorecard.grade?.name), "complete": .bool(scorecard.isComplete),
      "reviewed_total": points.isEmpty ? .null : reviewed.map { .points($0.total) } ?? .null,
      "state": .string(judgement.name), "verification": .string(judgement.assurance.name),
      "reasons": .texts(judgement.reasons), "signature": .string(judgement.standing.name),
      "signature_text": .string(judgement.standing.text),
      "groups": .array(rubric.allGroups.map { json(of: $0) }),
      "indicators": .array(
        zip(rubric.indicators, scorecard.scores).map { $0.json($1, reviewed: points[$0.id]) }),
    ])
  }

  private func json(of group: IndicatorGroup) -> JSONValue {
    .object([
      "id": .string(group.id.rawValue), "name": .string(group.title),
      "maximum": .points(group.maximum), "points": .points(scorecard.groups[group.id] ?? .zero),
    ])
  }
}

extension Indicator {
  fileprivate func json(_ score: Score, reviewed: Points?) -> JSONValue {
    .object([
      "id": .string(id.rawValue), "name": .string(title), "maximum": .points(maximum),
      "points": .points(score.points), "reviewed": reviewed.map { .points($0) } ?? .null,
      "computed": computedPoints(score),
      "value": .text(valueText(score)), "standing": .string(score.standing.name),
      "missing": .texts(score.outcome.points.missing.map(\.address)),
    ])
  }

  /// What the rule computes from figures and criteria; a judgement is not computed.
  private func computedPoints(_ score: Score) -> JSONValue {
    guard isComputed, let points = score.outcome.points.finalValue else { return .null }
    return .points(points)
  }

  /// The measured value as the measure's format says: `-0.99%`.
  func valueText(_ score: Score) -> String? {
    guard let measure, let value = score.value.finalValue else { return nil }
    return measure.format.text(value)
  }
}
