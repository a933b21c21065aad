/// Measured values of one kind.
struct Sample {
  private let sorted: [Double]

  init(_ values: [Double]) {
    sorted = values.sorted()
  }

  var minimum: Double? { sorted.first }
  var maximum: Double? { sorted.last }
  var median: Double? { value(at: 50) }
  var p95: Double? { value(at: 95) }

  /// The smallest value that at least this many per cent do not exceed (nearest rank).
  private func value(at percent: Int) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let rank = (sorted.count * percent + 99) / 100
    return sorted[max(rank, 1) - 1]
  }
}
