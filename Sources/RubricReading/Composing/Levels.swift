import Evaluation

/// One of several levels, told in words (分级评分): 全部公开得3分，部分公开得1分，未公开不得分.
struct Levels {
  let clauses: WordedClauses
  let maximum: Rational

  init(_ clauses: WordedClauses, _ maximum: Rational) {
    self.clauses = clauses
    self.maximum = maximum
  }

  func composition() throws(Unread) -> Composition {
    guard clauses.events.isEmpty, clauses.each.isEmpty, clauses.parts.isEmpty else {
      throw Unread(ReadingWords.combination)
    }
    var named = clauses.criteria.map { ($0.text, $0.award) }
    guard clauses.otherwise.count <= 1 else { throw Unread(ReadingWords.combination) }
    if let rest = clauses.otherwise.first { named.append(("其他情况", rest.award)) }
    let isSpread = named.contains { if case .between = $0.1 { true } else { false } }
    return Composition(
      rule: .bands(BandsRule(bands: isSpread ? try spread(named) : try exact(named))))
  }

  /// Levels of fixed points, each lower than the one in front.
  private func exact(_ named: [(String, Award)]) throws(Unread) -> [BandsRule.Band] {
    let points = named.compactMap { $0.1.points(of: maximum) }
    guard points.count == named.count, points.count > 1, points[0] == maximum,
      zip(points, points.dropFirst()).allSatisfy({ $0 > $1 }), points.allSatisfy({ $0 >= .zero })
    else { throw Unread(ReadingWords.order) }
    return try zip(named, points).map { level, points throws(Unread) in
      guard let share = points.divided(by: maximum) else { throw Unread(ReadingWords.noMaximum) }
      return BandsRule.Band(text: level.0, range: Levels.exactly(share))
    }
  }

  /// A share that decimal digits cannot write lies between two that they can.
  static func exactly(_ share: Rational) -> StepRange {
    let (low, high) = (share.rounded(places: 6, .down), share.rounded(places: 6, .up))
    return StepRange(
      lower: .init(value: low, isClosed: true), upper: .init(value: high, isClosed: true))
  }

  /// 好得4-5分，较好得3-4分: what two levels share belongs to the higher.
  private func spread(_ named: [(String, Award)]) throws(Unread) -> [BandsRule.Band] {
    var bands: [BandsRule.Band] = []
    var upper: StepRange.Bound?
    for (text, award) in named {
      let (low, high): (Rational, Rational)
      switch award {
      case .between(let first, let second): (low, high) = (first, second)
      case .points, .full, .share, .zero:
        guard let points = award.points(of: maximum) else { throw Unread(ReadingWords.order) }
        (low, high) = (points, points)
      case .lose, .loseShare: throw Unread(ReadingWords.combination)
      }
      guard let from = low.divided(by: maximum), let to = high.divided(by: maximum) else {
        throw Unread(ReadingWords.noMaximum)
      }
      guard from.shortTextIsExact, to.shortTextIsExact else { throw Unread(ReadingWords.order) }
      if let above = upper {
        guard to <= above.value else { throw Unread(ReadingWords.overlap) }
        guard to == above.value || low == high && from < above.value else {
          throw Unread(ReadingWords.order)
        }
      } else {
        guard to == .one else { throw Unread(ReadingWords.order) }
      }
      let isShared = upper.map { $0.value == to } ?? false
      bands.append(
        .init(
          text: text,
          range: StepRange(
            lower: .init(value: from, isClosed: true),
            upper: .init(value: to, isClosed: !isShared))))
      upper = .init(value: from, isClosed: true)
    }
    guard let last = bands.last?.range.lower, last.value.isZero else {
      throw Unread(ReadingWords.order)
    }
    return bands
  }
}

extension Rational {
  /// Six decimal places write it down exactly.
  var shortTextIsExact: Bool { rounded(places: 6) == self }
}
