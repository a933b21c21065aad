/// Parts add up to their total (分项之和等于合计).
struct PartsTotal: TextCheck {
  static let name = "parts-total"
  static let group = Finding.Group.figures

  /// Parts that miss the total by no more than this share are meant to make it up.
  private static let nearMiss = Rational(2, over: 100) ?? .zero
  /// Beyond so many times the total they were parts of something else.
  private static let most = Rational(2)

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    PartsScanner(text.reading).lists().compactMap { list in
      if let unit = slippedUnit(of: list) { return .unitSlipped(text, list, unit) }
      guard list.parts.count > 1, list.parts.allSatisfy({ $0.quantity.limit == .exact }),
        !list.isExplained, isMeant(list)
      else { return nil }
      return .partsDiffer(text, list)
    }
  }

  /// The unit with which the total's digits are the sum of the parts: 8540元 over parts of 万元.
  private func slippedUnit(of list: PartsList) -> String? {
    guard list.parts.count > 1, case .yuan(let written) = list.total.unit else { return nil }
    return [(1, "元"), (10_000, "万元")].first { scale, _ in
      guard scale != written, list.parts.allSatisfy({ $0.quantity.unit == .yuan(scale: scale) })
      else { return false }
      var total = list.total
      total.unit = .yuan(scale: scale)
      var meant = list
      meant.total = total
      return (list.sum - total.value).magnitude.isWithin(meant.slack)
    }?.1
  }

  /// The parts were to make up the total, and do not.
  ///
  /// 其中 need not name all of a total: what falls short counts only where the labels are known to
  /// make up a whole, or where next to nothing lacks.
  private func isMeant(_ list: PartsList) -> Bool {
    let off = list.sum - list.total.value
    guard !off.magnitude.isWithin(list.slack) else { return false }
    if list.isClosed { return true }
    let isNear = off.magnitude <= list.total.value.magnitude * PartsTotal.nearMiss
    if list.isClean, list.isSlip { return true }
    if list.isBroken || off < .zero { return isNear && !off.isZero }
    return isNear || list.isClean && list.sum <= list.total.value * PartsTotal.most
  }
}

extension Finding {
  fileprivate static func unitSlipped(
    _ text: FieldText, _ list: PartsList, _ unit: String
  ) -> Finding {
    let total = list.total
    let expected = text.prose.text(total.digits) + unit
    return Finding(
      check: PartsTotal.self, severity: .error, field: text.path,
      message:
        "合计写作“\(text.prose.text(total.range))”，按其中各项应为“\(expected)”，单位疑似写错，请核对。",
      range: total.range
    ).expecting(expected, isFixable: false)
  }

  fileprivate static func partsDiffer(_ text: FieldText, _ list: PartsList) -> Finding {
    let total = list.total
    let unit = text.prose.text(total.digits.upperBound..<total.range.upperBound)
    let places = list.parts.map { $0.quantity.unit == total.unit ? $0.quantity.places : 0 }.max()
    let expected = total.text(of: list.sum, places: places ?? 0) + unit
    return Finding(
      check: PartsTotal.self, severity: .error, field: text.path,
      message:
        "合计写作“\(text.prose.text(total.range))”，其中所列 \(list.parts.count) 项之和为 \(expected)，"
        + "请核对。",
      range: total.range
    ).expecting(expected, isFixable: false)
  }
}
