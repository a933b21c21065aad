/// Points that the text states are those that the rule gives (正文分值与评分相符).
struct StatedPoints: Check {
  static let name = "stated-points"
  static let group = Finding.Group.scores

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.texts.flatMap { text in
      text.reading.claims.compactMap { claim in
        guard claim.kind != .value, !claim.isElsewhere, let score = score(of: claim, text, subject),
          score.isAnswered,
          isPlain(claim, text)
        else { return nil }
        switch claim.kind {
        case .value: return nil
        case .scored: return differing(claim, score.points, text)
        case .deducted: return differing(claim, score.lost, text)
        case .maximum: return differing(claim, score.maximum, text)
        }
      }
    }
  }

  private func differing(_ claim: Claim, _ points: Points, _ text: FieldText) -> Finding? {
    claim.quantity.states(points) ? nil : .pointsDiffer(text, claim, points)
  }

  /// The indicator that is named, or the one at hand.
  private func score(of claim: Claim, _ text: FieldText, _ subject: CheckSubject) -> Score? {
    for term in claim.terms {
      switch term {
      case .indicator(let id), .measure(let id): return subject.score(of: id)
      case .input, .group, .total: continue
      }
    }
    guard claim.terms.isEmpty else { return nil }
    if claim.kind == .maximum {
      if let scored = scored(before: claim, text) { return score(of: scored, text, subject) }
      guard isOnlyMaximum(claim, text) else { return nil }
    }
    return text.role.indicator.flatMap { subject.score(of: $0) }
  }

  /// `结转结余率得分4分（满分4分）`: the maximum belongs to what was scored before it.
  private func scored(before claim: Claim, _ text: FieldText) -> Claim? {
    text.reading.claims.last {
      $0.kind == .scored && $0.sentence == claim.sentence && !$0.terms.isEmpty
        && $0.quantity.range.lowerBound < claim.quantity.range.lowerBound
    }
  }

  /// A row of a table has one 分值 for each level: none of them is sure to be the indicator's.
  private func isOnlyMaximum(_ claim: Claim, _ text: FieldText) -> Bool {
    let sentence = text.reading.sentence(at: claim.quantity.range.lowerBound)
    let maxima = text.reading.claims.count {
      $0.kind == .maximum && sentence.contains($0.quantity.range.lowerBound)
    }
    return maxima == 1 && !text.prose.contains("\t".codes, in: sentence)
  }

  /// The sentence is no rule: 每…扣…, 不足…扣…, several points in a row.
  private func isPlain(_ claim: Claim, _ text: FieldText) -> Bool {
    let sentence = text.reading.sentence(at: claim.quantity.range.lowerBound)
    let others = text.reading.claims.filter {
      $0.kind == claim.kind && $0.kind != .maximum && $0.terms.isEmpty
        && sentence.contains($0.quantity.range.lowerBound)
    }
    let rules = ["每", "否则", "之一的", "一项扣", "的扣", "的，扣", "扣完为止", "标准为"].map(\.codes)
    return (others.count < 2 || !claim.terms.isEmpty)
      && !rules.contains { text.prose.contains($0, in: sentence) }
  }
}

extension Quantity {
  /// Points are stated to the hundredth, never rounded to whole ones.
  func states(_ points: Points) -> Bool { printed == points.exact.rounded(places: 2) }
}

extension Finding {
  fileprivate static func pointsDiffer(
    _ text: FieldText, _ claim: Claim, _ points: Points
  ) -> Finding {
    let what =
      switch claim.kind {
      case .value, .scored: "得分"
      case .deducted: "扣分"
      case .maximum: "满分"
      }
    return Finding(
      check: StatedPoints.self, severity: .error, field: text.path,
      message:
        "\(what)写作“\(text.prose.text(claim.quantity.range))”，按评分应为 \(points.text) 分，请改正。",
      range: claim.quantity.digits
    ).expecting(points.text)
  }
}
