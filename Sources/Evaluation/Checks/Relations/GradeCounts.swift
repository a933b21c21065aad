/// How many were graded 优, 良, 中 and 差 makes up how many there are, and the share of the good ones (等次个数).
struct GradeCounts: TextCheck {
  static let name = "grade-counts"
  static let group = Finding.Group.figures

  private static let best = ["优秀", "优", "“优”", "优秀等次"].sortedCodes
  private static let good = ["良好", "良", "“良”"].sortedCodes
  private static let others = ["中等", "中", "差", "合格", "不合格", "“中”", "“差”", "较差", "一般"].sortedCodes
  private static let connectors = ["等次的", "等级的", "的有", "的", "为"].sortedCodes
  private static let shares = ["优良率", "优良率为", "优良率达", "优良比例"].sortedCodes
  private static let near = Rational(5, over: 100) ?? .zero

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.indices.compactMap { finding(from: $0, text) }
  }

  private func finding(from index: Int, _ text: FieldText) -> Finding? {
    let all = text.reading.quantities
    guard isGraded(all[index], GradeCounts.best, text), index + 1 < all.count,
      isGraded(all[index + 1], GradeCounts.good, text)
    else { return nil }
    var end = index + 2
    while end < all.count, isGraded(all[end], GradeCounts.others, text) { end += 1 }
    let counts = all[index..<end]
    let sum = counts.map(\.printed).reduce(.zero, +)
    if let rate = rate(behind: end, counts, text), counts.count > 2, !sum.isZero,
      let exact = (all[index].printed + all[index + 1].printed).divided(by: sum),
      !rate.agrees(with: exact)
    {
      return .goodShareDiffers(text, rate, exact)
    }
    return counts.count > 2 ? total(before: all[index], sum, counts.last ?? all[index], text) : nil
  }

  private func isGraded(_ quantity: Quantity, _ words: [[UInt32]], _ text: FieldText) -> Bool {
    guard case .count = quantity.unit, quantity.limit == .exact else { return false }
    var end = quantity.range.lowerBound
    for connector in GradeCounts.connectors where text.prose.ends(with: connector, at: end) {
      end -= connector.count
      break
    }
    return text.prose.last(of: words, endingAt: end) != nil
  }

  private func rate(
    behind end: Int, _ counts: ArraySlice<Quantity>, _ text: FieldText
  ) -> Quantity? {
    guard end < text.reading.quantities.count else { return nil }
    let rate = text.reading.quantities[end]
    return rate.unit == .percent && rate.limit == .exact
      && text.prose.last(of: GradeCounts.shares, endingAt: rate.range.lowerBound)
        != nil
      ? rate : nil
  }

  /// None of the numbers before is the sum, and one of them nearly is.
  private func total(
    before first: Quantity, _ sum: Rational, _ last: Quantity, _ text: FieldText
  ) -> Finding? {
    let line = text.reading.lineStart(of: first.range.lowerBound)
    let found = text.reading.quantities(in: line..<first.range.lowerBound).filter {
      if case .count = $0.unit { $0.limit == .exact } else { false }
    }
    guard !found.contains(where: { $0.printed == sum }),
      let total = found.last(where: {
        ($0.printed - sum).magnitude <= $0.printed * GradeCounts.near && $0.isOfKind(first)
      })
    else { return nil }
    return .gradesDiffer(text, total, sum, first.range.lowerBound..<last.range.upperBound)
  }
}

extension Finding {
  fileprivate static func gradesDiffer(
    _ text: FieldText, _ total: Quantity, _ sum: Rational, _ range: Range<Int>
  ) -> Finding {
    Finding(
      check: GradeCounts.self, severity: .warning, field: text.path,
      message:
        "各等次合计 \(sum.shortText(places: 0)) 个，前面写的是“\(text.prose.text(total.range))”，请核对。",
      range: range
    ).expecting(total.printed.shortText(places: 0), isFixable: false)
  }

  fileprivate static func goodShareDiffers(
    _ text: FieldText, _ rate: Quantity, _ exact: Rational
  ) -> Finding {
    let expected = rate.text(of: exact, places: 2) + "%"
    return Finding(
      check: GradeCounts.self, severity: .warning, field: text.path,
      message: "优良率写作“\(text.prose.text(rate.range))”，按所写个数应为 \(expected)，请核对。",
      range: rate.range
    ).expecting(expected, isFixable: false)
  }
}
