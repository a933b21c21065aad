/// The median of many runs, in nanoseconds.
struct Median: CustomStringConvertible {
  var nanoseconds: Int

  static func of(_ count: Int, _ work: () -> Void) -> Median {
    let clock = ContinuousClock()
    let times = (0..<count).map { _ in clock.measure(work) }.sorted()
    let parts = times[count / 2].components
    return Median(
      nanoseconds: Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000))
  }

  var description: String { "\(nanoseconds / 1_000).\(nanoseconds % 1_000 / 100) µs" }

  /// With one place: `4.1`.
  func ratio(to other: Median) -> String {
    let tenths = nanoseconds * 10 / max(other.nanoseconds, 1)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
