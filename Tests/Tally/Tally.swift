/// How often each character stands in a text: letters and digits alone, since strokes and marks may
/// be those of a table.
public struct Tally {
  private var counts: [Character: Int] = [:]

  public init(_ text: some StringProtocol) {
    for character in text where character.isLetter || character.isNumber {
      counts[character, default: 0] += 1
    }
  }

  /// Nothing is counted.
  public var isEmpty: Bool { counts.isEmpty }

  /// What is too few (−) or too many (+) against another; empty where they are equal.
  public func difference(from other: Tally) -> String {
    Set(counts.keys).union(other.counts.keys).sorted().compactMap { key in
      let more = (counts[key] ?? 0) - (other.counts[key] ?? 0)
      return more == 0 ? nil : "\(key)\(more > 0 ? "+" : "−")\(abs(more))"
    }.joined(separator: " ")
  }
}
