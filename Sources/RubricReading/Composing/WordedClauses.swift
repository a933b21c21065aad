import Evaluation

/// The clauses of a standard that speak of criteria and of things that happen.
struct WordedClauses {
  struct Criterion {
    var text: String
    var award: Award
    var part: Int
    var hasMarker: Bool

    /// It compares a figure that was not read, so it may not be all or nothing.
    var comparesFigures: Bool {
      ["%", "％", "百分点", "≥", "≤", "<", ">", "＜", "＞"].contains { text.contains($0) }
    }
  }

  var criteria: [Criterion] = []
  var events: [PerEvent] = []
  /// In which parts events stand.
  var eventParts: [Int] = []
  var rewards: [PerEvent] = []
  var parts: [String] = []
  var each: [(points: Rational, isLoss: Bool)] = []
  var otherwise: [(award: Award, part: Int)] = []
  var most: Rational?
  var mostLost: Rational?

  var isEmpty: Bool {
    criteria.isEmpty && events.isEmpty && rewards.isEmpty && each.isEmpty
  }

  var gains: [Criterion] { criteria.filter { !$0.award.isLoss && $0.award != .zero } }
  var losses: [Criterion] { criteria.filter(\.award.isLoss) }
  var zeros: [Criterion] { criteria.filter { $0.award == .zero } }
}
