/// The same quantity has one value in all texts (同一数量前后一致).
struct TwoValues: Check {
  static let name = "two-values"
  static let group = Finding.Group.figures

  private struct Place {
    var text: FieldText
    var claim: Claim
  }

  func findings(in subject: CheckSubject) -> [Finding] {
    var first: [Term: Place] = [:]
    var found: [Finding] = []
    for text in subject.accounts {
      for claim in subject.ownClaims(in: text) where isOpen(claim, subject) {
        guard let term = claim.terms.first else { continue }
        if let earlier = first[term], differs(earlier.claim.quantity, claim.quantity) {
          found.append(.valuesDiffer(text, claim, earlier.text, earlier.claim))
        } else if first[term] == nil {
          first[term] = Place(text: text, claim: claim)
        }
      }
    }
    return found
  }

  /// No figure was entered that the claim could be held against.
  private func isOpen(_ claim: Claim, _ subject: CheckSubject) -> Bool {
    claim.quantity.limit == .exact && claim.quantity.unit != .none
      && claim.terms.allSatisfy { subject.known(of: $0) == nil }
  }

  /// Both are of one kind, and neither is the other rounded.
  private func differs(_ first: Quantity, _ second: Quantity) -> Bool {
    switch (first.unit, second.unit) {
    case (.yuan, .yuan), (.percent, .percent): break
    case (.count(let one), .count(let other)): if one != other { return false }
    case (.yuan, _), (.percent, _), (.count, _), (.percentagePoints, _), (.points, _),
      (.year, _), (.calendar, _), (.none, _):
      return false
    }
    return !first.agrees(with: second.value) && !second.agrees(with: first.value)
  }
}

extension Finding {
  fileprivate static func valuesDiffer(
    _ text: FieldText, _ claim: Claim, _ earlier: FieldText, _ other: Claim
  ) -> Finding {
    let (second, first) = (claim.quantity, other.quantity)
    return Finding(
      check: TwoValues.self, severity: .warning, field: text.path,
      message:
        "“\(text.prose.text(claim.term))”这里写作“\(text.prose.text(second.range))”，"
        + "前面写作“\(earlier.prose.text(first.range))”，请核对后统一。",
      range: second.range
    ).expecting(earlier.prose.text(first.range), isFixable: false)
      .about(text.prose.text(claim.term))
  }
}
