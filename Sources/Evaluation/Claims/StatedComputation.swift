/// A computation that a text writes out, with the numbers in it (列式): (a−b)/c×100%=d.
public struct StatedComputation: Hashable, Sendable {
  /// A number of the expression.
  public struct Operand: Hashable, Sendable {
    public var value: Rational
    public var quantum: Rational
    /// It carries its own unit: 万元, 人.
    public var hasUnit: Bool
  }

  /// Characters from the first of the expression to the last of the result.
  public var range: Range<Int>
  /// In the order of the text, without the 100% that a share is multiplied by.
  public var operands: [Operand]
  /// What the expression comes to, exactly; a share where the result is a percentage.
  public var value: Rational

  init(_ computation: WrittenComputation, operands quantities: [Quantity]) {
    range = computation.expression.lowerBound..<computation.result.range.upperBound
    value = computation.value
    let inside = quantities.filter { computation.expression.contains($0.digits.lowerBound) }
    operands = inside.filter { !$0.isFactorHundred }.map { quantity in
      Operand(
        value: quantity.value, quantum: quantity.quantum, hasUnit: quantity.unit != .none)
    }
  }
}

extension Quantity {
  /// 100%, or the 100 of ×100: it changes how a share is shown, not what it is of.
  fileprivate var isFactorHundred: Bool { printed == Rational(100) && unit == .percent }
}

extension Formula {
  /// The names in the order in which they are written, repeated where they are repeated.
  var writtenNames: [String] {
    switch self {
    case .number: []
    case .name(let name): [name]
    case .negated(let inner), .not(let inner): inner.writtenNames
    case .binary(let left, _, let right): left.writtenNames + right.writtenNames
    case .call(_, let arguments): arguments.flatMap(\.writtenNames)
    }
  }
}

extension Measure {
  /// Which number of a written computation stands for which input, if it is this measure's.
  ///
  /// Every order is tried in which the formula comes to what the computation comes to; the written
  /// one first, since a sum says nothing of its order.
  ///
  /// - Parameters:
  ///   - computation: As a text writes it out.
  ///   - isLikely: Whether an input may have a value, as far as other sentences tell.
  /// - Returns: Facts and derived values by id, or nil where no order fits.
  public func operands(
    of computation: StatedComputation,
    isLikely: (Fact.ID, StatedComputation.Operand) -> Bool
  ) -> [Fact.ID: StatedComputation.Operand]? {
    let names = formula.writtenNames
    guard names.count == computation.operands.count, names.count <= 5 else { return nil }
    let fitting = computation.operands.orders.compactMap { order in
      assignment(names, order, computation.value)
    }
    let likely = fitting.first { $0.allSatisfy { isLikely($0.key, $0.value) } }
    return likely ?? fitting.first
  }

  private func assignment(
    _ names: [String], _ operands: [StatedComputation.Operand], _ value: Rational
  ) -> [Fact.ID: StatedComputation.Operand]? {
    var assigned: [String: StatedComputation.Operand] = [:]
    for (name, operand) in zip(names, operands) {
      guard assigned[name] == nil || assigned[name]?.value == operand.value else { return nil }
      assigned[name] = operand
    }
    let result = formula.evaluate { name in
      assigned[name].map { .final(.number($0.value)) } ?? .unknown(missing: [])
    }
    guard result.finalValue?.number == value else { return nil }
    return Dictionary(
      assigned.map { (Fact.ID($0), $1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Array {
  /// All orders, the given one first.
  fileprivate var orders: [[Element]] {
    guard count > 1 else { return [self] }
    return indices.flatMap { index -> [[Element]] in
      var rest = self
      let first = rest.remove(at: index)
      return rest.orders.map { [first] + $0 }
    }
  }
}
