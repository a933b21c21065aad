import Evaluation

/// What lines of values leave.
enum Remainder {
  /// The lines, and one with these points wherever they leave something.
  static func filled(_ steps: [StepTable.Step], with points: Points) -> [StepTable.Step] {
    var filled: [StepTable.Step] = []
    var lower: StepRange.Bound?
    var isOpen = true
    for step in steps {
      if isOpen, let next = step.range.lower {
        let upper = StepRange.Bound(value: next.value, isClosed: !next.isClosed)
        let isEmpty = lower.map { $0.value == upper.value && !($0.isClosed && upper.isClosed) }
        if !(isEmpty ?? false) {
          filled.append(.init(range: StepRange(lower: lower, upper: upper), points: points))
        }
      }
      filled.append(step)
      isOpen = step.range.upper != nil
      lower = step.range.upper.map { .init(value: $0.value, isClosed: !$0.isClosed) }
    }
    if isOpen { filled.append(.init(range: StepRange(lower: lower, upper: nil), points: points)) }
    return filled
  }
}
