// A rubric may write the sides in its title in another order than in its formulas.

extension IdentityLine {
  /// The same with its sides changed over; the verdict is on the relation, and stays.
  var reversed: IdentityLine {
    var line = self
    line.left = right
    line.right = left
    line.difference = difference.map { -$0 }
    line.roundedDifference = roundedDifference.map { -$0 }
    return line
  }
}

extension Rubric {
  private static let relations = ["<=", ">=", "≤", "≥", "不超过", "不低于", "=", "＝"]
  private static let reversing = [">=", "≥", "不低于"]

  /// The title begins with what is the right formula.
  func writesReversed(_ identity: Identity) -> Bool {
    switch identity.relation {
    case .atMost: return Rubric.reversing.contains { identity.title.contains($0) }
    case .equal:
      guard let sign = Rubric.relations.compactMap({ identity.title.firstRange(of: $0) }).first
      else { return false }
      let front = identity.title[..<sign.lowerBound]
      func named(_ formula: Formula) -> Int {
        formula.names.count { front.contains(input(named: $0)?.label ?? $0) }
      }
      return named(identity.right) > named(identity.left)
    }
  }

  /// What the figure alone on one side should be, where the relation does not hold.
  func expectation(of line: IdentityLine) -> IdentityLine.Expectation? {
    guard let left = line.left, let right = line.right else { return nil }
    switch line.verdict {
    case .holds, .unknown: return nil
    case .holdsInTenThousands, .broken: break
    }
    let isMost = line.identity.relation == .atMost
    if case .name(let name) = line.identity.left {
      return .init(label: label(of: name), value: right, isMost: isMost)
    }
    // 不超过 tells what the smaller side should be; the larger one has no bound from above.
    guard !isMost, case .name(let name) = line.identity.right else { return nil }
    return .init(label: label(of: name), value: left, isMost: false)
  }
}

extension IdentityLine {
  /// “年末结转结余”按其余各数应为 537,697.44 元; empty where no figure stands alone.
  public var expectationText: String {
    guard let expectation else { return "" }
    let number =
      isAmount
      ? expectation.value.groupedText(places: 2) + " 元" : expectation.value.shortText(places: 2)
    return "“\(expectation.label)”按其余各数应\(expectation.isMost ? "不超过" : "为") \(number)"
  }
}
