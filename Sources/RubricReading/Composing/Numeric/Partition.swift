import Evaluation

/// Ranges that together hold every value once.
struct Partition {
  struct Piece {
    var range: ValueRange
    /// Which of the given ranges it was.
    var index: Int
  }

  /// From the lowest to the highest.
  private(set) var pieces: [Piece] = []
  private(set) var assumptions: [String] = []
  /// Points of each given range, where they are known.
  private let points: [Rational?]
  private let format: MeasureFormat

  /// Puts the ranges side by side; where it is filled, a remainder has the values that none holds.
  init(
    _ ranges: [ValueRange], points: [Rational?], format: MeasureFormat, isFilled: Bool
  ) throws(Unread) {
    self.points = points
    self.format = format
    pieces = ranges.enumerated().map { Piece(range: $1, index: $0) }
    try nest()
    pieces.sort {
      ($0.range.lower?.value, $0.range.isPoint) < ($1.range.lower?.value, $1.range.isPoint)
    }
    try joinNeighbours(isFilled: isFilled)
    if !isFilled { try closeEnds() }
  }

  private func text(_ value: Rational) -> String { format.shown(value) }

  /// ≥90, ≥80, ≥60 one behind the other mean each the part that those in front leave.
  private mutating func nest() throws(Unread) {
    let lows = pieces.indices.filter { pieces[$0].range.upper == nil }
    let highs = pieces.indices.filter { pieces[$0].range.lower == nil }
    let falling = lows.sorted { value(pieces[$0].range.lower) > value(pieces[$1].range.lower) }
    for (inner, outer) in zip(falling, falling.dropFirst()) {
      guard value(pieces[inner].range.lower) != value(pieces[outer].range.lower) else {
        throw Unread(ReadingWords.overlap)
      }
      pieces[outer].range.upper = pieces[inner].range.lower.map { $0.complement }
    }
    let rising = highs.sorted { value(pieces[$0].range.upper) < value(pieces[$1].range.upper) }
    for (inner, outer) in zip(rising, rising.dropFirst()) {
      guard value(pieces[inner].range.upper) != value(pieces[outer].range.upper) else {
        throw Unread(ReadingWords.overlap)
      }
      pieces[outer].range.lower = pieces[inner].range.upper.map { $0.complement }
    }
    if let top = falling.first { endBelowPoint(top) }
    if falling.count > 1 || rising.count > 1 {
      try checkOrder(falling.count > 1 ? falling : rising)
    }
  }

  /// 100%, then ≥90%: what the single value has is not of the range below it.
  private mutating func endBelowPoint(_ top: Int) {
    let points = pieces.compactMap { $0.range.isPoint ? $0.range.lower : nil }
    guard points.count == 1, var point = points.first,
      point.value > value(pieces[top].range.lower)
    else { return }
    point.isClosed = false
    point.force = .explicit
    pieces[top].range.upper = point
  }

  /// Nested ranges make sense where their points go one way.
  private func checkOrder(_ order: [Int]) throws(Unread) {
    let given = order.map { points[pieces[$0].index] }
    let known = given.compactMap { $0 }
    guard known.count == given.count else { throw Unread(ReadingWords.order) }
    let pairs = zip(known, known.dropFirst())
    guard pairs.allSatisfy({ $0 > $1 }) || pairs.allSatisfy({ $0 < $1 }) else {
      throw Unread(ReadingWords.order)
    }
  }

  private func value(_ limit: ValueRange.Limit?) -> Rational { limit?.value ?? .zero }

  private mutating func joinNeighbours(isFilled: Bool) throws(Unread) {
    for (left, right) in zip(pieces.indices, pieces.indices.dropFirst()) {
      guard let upper = pieces[left].range.upper, let lower = pieces[right].range.lower,
        upper.value <= lower.value
      else { throw Unread(ReadingWords.overlap) }
      if upper.value < lower.value {
        if areNeighbours(upper, lower) {
          // 2次, then 3次: of whole numbers nothing lies between.
          pieces[left].range.upper = lower.complement
          continue
        }
        guard isFilled else { throw Unread(gap(upper, lower)) }
        continue
      }
      try join(left, right, upper, lower, isFilled: isFilled)
    }
  }

  private func areNeighbours(_ upper: ValueRange.Limit, _ lower: ValueRange.Limit) -> Bool {
    guard case .things = lower.unit, upper.isClosed, lower.isClosed else { return false }
    return upper.value + .one == lower.value && upper.value.isWhole
  }

  private func gap(_ upper: ValueRange.Limit, _ lower: ValueRange.Limit) -> String {
    let range = StepRange(
      lower: .init(value: upper.value, isClosed: false),
      upper: .init(value: lower.value, isClosed: false))
    return ReadingWords.gap(range, format)
  }

  /// Settles to which of two neighbours their common bound belongs.
  private mutating func join(
    _ left: Int, _ right: Int, _ upper: ValueRange.Limit, _ lower: ValueRange.Limit,
    isFilled: Bool
  ) throws(Unread) {
    switch (upper.force, lower.force) {
    case (.explicit, .explicit):
      if upper.isClosed != lower.isClosed { return }
      if !upper.isClosed, isFilled { return }
      throw Unread(upper.isClosed ? ReadingWords.overlap : ReadingWords.shared(text(upper.value)))
    case (.explicit, _): set(right, lowerClosed: !upper.isClosed)
    case (_, .explicit): set(left, upperClosed: !lower.isClosed)
    case (.law, .none): set(right, lowerClosed: false)
    case (.none, .law): set(left, upperClosed: false)
    case (.none, .none): throw Unread(ReadingWords.shared(text(upper.value)))
    case (.law, .law): try settle(left, right, upper.value)
    }
  }

  private mutating func settle(_ left: Int, _ right: Int, _ value: Rational) throws(Unread) {
    guard let low = points[pieces[left].index], let high = points[pieces[right].index],
      low != high
    else { throw Unread(ReadingWords.shared(text(value))) }
    assumptions.append(ReadingWords.assumedBound(text(value)))
    if low > high {
      set(right, lowerClosed: false)
    } else {
      set(left, upperClosed: false)
    }
  }

  private mutating func set(_ index: Int, lowerClosed: Bool) {
    pieces[index].range.lower?.isClosed = lowerClosed
    pieces[index].range.lower?.force = .explicit
  }

  private mutating func set(_ index: Int, upperClosed: Bool) {
    pieces[index].range.upper?.isClosed = upperClosed
    pieces[index].range.upper?.force = .explicit
  }

  /// Nothing lies below 0, and what reaches 100% at the top reaches beyond.
  private mutating func closeEnds() throws(Unread) {
    guard let first = pieces.indices.first, let last = pieces.indices.last else { return }
    if let lower = pieces[first].range.lower {
      guard lower.value.isZero, lower.isClosed else {
        throw Unread(ReadingWords.gap(StepRange(lower: nil, upper: bound(lower)), format))
      }
      if !pieces[first].range.isPoint { pieces[first].range.lower = nil }
    }
    if let upper = pieces[last].range.upper {
      guard upper.value == .one, upper.isClosed, upper.unit == .percent else {
        throw Unread(ReadingWords.gap(StepRange(lower: bound(upper), upper: nil), format))
      }
      assumptions.append(ReadingWords.assumedEnd(text(upper.value)))
      pieces[last].range.upper = nil
    }
  }

  private func bound(_ limit: ValueRange.Limit) -> StepRange.Bound {
    .init(value: limit.value, isClosed: limit.isClosed)
  }
}

extension ValueRange.Limit {
  /// The same bound seen from the other side.
  var complement: ValueRange.Limit {
    var other = self
    other.isClosed = !isClosed
    return other
  }
}

/// No lower bound comes first.
private func < (left: (Rational?, Bool), right: (Rational?, Bool)) -> Bool {
  guard let a = left.0 else { return right.0 != nil }
  guard let b = right.0 else { return false }
  // A point stands in front of the range that begins with it.
  return a == b ? left.1 && !right.1 : a < b
}
