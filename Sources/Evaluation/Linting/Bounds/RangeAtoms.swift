/// The pieces that the bounds of several ranges cut the number line into: points and open
/// intervals, each wholly inside or wholly outside of every range.
struct RangeAtoms {
  struct Atom {
    var lower: StepRange.Bound?
    var upper: StepRange.Bound?
    /// The ranges that hold the atom, by index.
    var holders: [Int]
  }

  /// From the lowest to the highest.
  private(set) var atoms: [Atom] = []

  /// Atoms outside of the domain, where no value can lie, are left out.
  init(_ ranges: [StepRange], in domain: StepRange) {
    let all = (ranges + [domain]).flatMap { [$0.lower?.value, $0.upper?.value].compactMap { $0 } }
    let cuts = Set(all).sorted()
    guard let first = cuts.first, let last = cuts.last else {
      atoms = [Atom(lower: nil, upper: nil, holders: Array(ranges.indices))]
      return
    }
    add(nil, first, at: first - .one, ranges, domain)
    for (index, cut) in cuts.enumerated() {
      let point = StepRange.Bound(value: cut, isClosed: true)
      add(point, point, at: cut, ranges, domain)
      guard index + 1 < cuts.count else { continue }
      let middle = (cut + cuts[index + 1]).divided(by: Rational(2)) ?? cut
      add(cut, cuts[index + 1], at: middle, ranges, domain)
    }
    add(last, nil, at: last + .one, ranges, domain)
  }

  private mutating func add(
    _ lower: Rational?, _ upper: Rational?, at sample: Rational, _ ranges: [StepRange],
    _ domain: StepRange
  ) {
    add(
      lower.map { .init(value: $0, isClosed: false) },
      upper.map { .init(value: $0, isClosed: false) }, at: sample, ranges, domain)
  }

  private mutating func add(
    _ lower: StepRange.Bound?, _ upper: StepRange.Bound?, at sample: Rational,
    _ ranges: [StepRange], _ domain: StepRange
  ) {
    guard domain.contains(sample) else { return }
    let holders = ranges.indices.filter { ranges[$0].contains(sample) }
    atoms.append(Atom(lower: lower, upper: upper, holders: holders))
  }

  /// Neighbouring atoms for which something holds, as ranges.
  func ranges(where holds: (Atom) -> Bool) -> [StepRange] {
    var found: [StepRange] = []
    var isOpen = false
    for atom in atoms {
      guard holds(atom) else {
        isOpen = false
        continue
      }
      if isOpen, var last = found.popLast() {
        last.upper = atom.upper
        found.append(last)
      } else {
        found.append(StepRange(lower: atom.lower, upper: atom.upper))
      }
      isOpen = true
    }
    return found
  }
}
