/// Parts add up to their total (分项之和等于合计).
struct PartsTotal: TextCheck {
  static let name = "parts-total"
  static let group = Finding.Group.figures

  private static let opener = "其中".codes
  /// Parts that miss the total by no more than this share are meant to make it up.
  private static let nearMiss = Rational(2, over: 100) ?? .zero
  private static let longestRemark = 60

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.indices.compactMap { finding(at: $0, text) }
  }

  private func finding(at index: Int, _ text: FieldText) -> Finding? {
    let quantities = text.reading.quantities
    let total = quantities[index]
    guard total.limit == .exact, total.isCountable, let start = opener(behind: total, text.prose)
    else { return nil }
    let end = partsEnd(behind: start, text)
    let parts = quantities[(index + 1)...].prefix { $0.range.upperBound <= end }
      .filter { $0.unit == total.unit && $0.range.lowerBound > start }
    guard parts.count > 1, parts.allSatisfy({ $0.limit == .exact }) else { return nil }
    let sum = parts.reduce(Rational.zero) { $0 + $1.printed }
    guard isMeant(sum, total, count: parts.count) else { return nil }
    return .partsDiffer(text, total, sum, parts.count)
  }

  /// Where 其中 follows, perhaps behind a remark in brackets.
  private func opener(behind total: Quantity, _ prose: Prose) -> Int? {
    var offset = total.range.upperBound
    if prose.narrow(offset) == 0x28, !prose.holds(PartsTotal.opener, at: offset + 1) {
      let end = min(offset + PartsTotal.longestRemark, prose.count)
      while offset < end, prose.narrow(offset) != 0x29 { offset += 1 }
      offset += 1
    }
    while "，,（(。、".codes.contains(prose[offset]) { offset += 1 }
    return prose.holds(PartsTotal.opener, at: offset) ? offset : nil
  }

  /// The parts end with the sentence, or where another total begins to be divided.
  private func partsEnd(behind start: Int, _ text: FieldText) -> Int {
    let end = text.reading.sentence(at: start).upperBound
    var offset = start + PartsTotal.opener.count
    while offset < end, !text.prose.holds(PartsTotal.opener, at: offset),
      text.prose.narrow(offset) != 0x29
    {
      offset += 1
    }
    return offset
  }

  /// More than the total, or nearly the total, beyond what rounding explains.
  private func isMeant(_ sum: Rational, _ total: Quantity, count: Int) -> Bool {
    let step = Rational(places: total.places)
    let tolerance = total.places == 0 ? Rational.zero : step * Rational(count + 1)
    let off = sum - total.printed
    guard off.magnitude > tolerance else { return false }
    return off > .zero || off.magnitude <= total.printed.magnitude * PartsTotal.nearMiss
  }
}

extension Quantity {
  fileprivate var isCountable: Bool {
    switch unit {
    case .yuan, .count: !isChinese
    case .percent, .percentagePoints, .points, .year, .calendar, .none: false
    }
  }
}

extension Rational {
  /// One in the last of so many places.
  fileprivate init(places: Int) {
    self = (0..<places).reduce(.one) { step, _ in step * (Rational(1, over: 10) ?? .one) }
  }
}

extension Finding {
  fileprivate static func partsDiffer(
    _ text: FieldText, _ total: Quantity, _ sum: Rational, _ count: Int
  ) -> Finding {
    let unit = text.prose.text(total.digits.upperBound..<total.range.upperBound)
    let expected = total.text(of: sum * total.factor) + unit
    return Finding(
      check: PartsTotal.self, severity: .error, field: text.path,
      message:
        "合计写作“\(text.prose.text(total.range))”，其中所列 \(count) 项之和为 \(expected)，请核对。",
      range: total.range
    ).expecting(expected, isFixable: false)
  }
}
