/// What is listed comes to the total behind it, or before a colon (所列之和): 第一批260万元、第二批310万元，
/// 合计570万元; 总额1200万元：甲720万元，乙480万元.
///
/// Without 其中 nothing says that all parts are named, so only what is nearly right is told of.
struct ListedTotal: TextCheck {
  static let name = "parts-total"
  static let group = Finding.Group.figures

  private static let totals = [
    "合计", "共计", "总计", "合计为", "共计为", "总计为", "合计得分", "总分", "总分为", "总得分", "综合得分", "总得分为", "综合得分为",
    "总投入", "总投资", "合计支出", "共支出",
  ].sortedCodes
  private static let openers = ["：", ":", "（", "("].map { $0.codes[0] }
  private static let nearMiss = Rational(3, over: 100) ?? .zero
  private static let slipMiss = Rational(30, over: 100) ?? .zero
  private static let mostCharacters = 300
  private static let fewestListed = 3
  private static let noPoints = ["满分", "分值", "扣", "权重", "标准分", "满分为", "分值为"].sortedCodes

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.indices.compactMap { index in
      closing(at: index, text) ?? opening(at: index, text)
    }
  }

  /// 甲1180万元、乙498万元，合计1678万元.
  private func closing(at index: Int, _ text: FieldText) -> Finding? {
    let total = text.reading.quantities[index]
    let asides = Asides(prose: text.prose)
    guard total.isSummed, total.limit == .exact,
      text.prose.last(of: ListedTotal.totals, endingAt: asides.front(of: total)) != nil
    else { return nil }
    let end = total.range.lowerBound
    let start = max(listStart(before: end, text), end - ListedTotal.mostCharacters)
    let parts = text.reading.quantities(in: start..<end).filter {
      $0.isSummable(with: total) && !asides.isAside($0) && !isMaximum($0, text.prose)
    }
    return differing(total, Array(parts), least: 2, text)
  }

  /// 总额1200万元：甲720万元，乙480万元; 支出7056万元（甲…，乙…）.
  private func opening(at index: Int, _ text: FieldText) -> Finding? {
    let total = text.reading.quantities[index]
    let asides = Asides(prose: text.prose)
    guard total.isSummed, total.limit == .exact, !asides.isAside(total),
      let start = opener(behind: total, text.prose)
    else { return nil }
    let isBracket = (total.range.upperBound..<start).contains { text.prose.narrow($0) == 0x28 }
    let end = listEnd(from: start, isBracket: isBracket, text.prose)
    let inside = text.reading.quantities(in: start..<end)
    let parts = inside.filter {
      $0.isSummable(with: total) && !asides.isAside($0) && !isMaximum($0, text.prose)
    }
    guard total.unit != .points || parts.count == inside.count else { return nil }
    // Every part has words of its own before it, and the list is of nothing else.
    let words = text.prose.text(total.range.upperBound..<start)
    let isNamed = ["包括", "包含", "分为", "构成"].contains { words.contains($0) }
    let least = isNamed ? 2 : ListedTotal.fewestListed
    guard parts.count >= least,
      inside.allSatisfy({ $0.isSummable(with: total) || $0.unit == .percent })
    else { return nil }
    return differing(total, Array(parts), least: least, text)
  }

  private func opener(behind total: Quantity, _ prose: Prose) -> Int? {
    let end = total.range.upperBound
    // Points are not read by those who read 其中.
    if total.unit == .points {
      return ["，其中", "，其中：", "（其中：", "（其中"].sortedCodes.first { prose.holds($0, at: end) }
        .map { end + $0.count }
    }
    if ListedTotal.openers.contains(prose[end]) {
      return prose.holds("其中".codes, at: end + 1) ? nil : end + 1
    }
    guard let colon = (0...12).first(where: { prose[end + $0] == 0xFF1A }) else { return nil }
    // 其中 is read by itself.
    return prose.contains("其中".codes, in: end..<end + colon) ? nil : end + colon + 1
  }

  private func listEnd(from start: Int, isBracket: Bool, _ prose: Prose) -> Int {
    var end = start
    while end < prose.count, end - start < ListedTotal.mostCharacters, prose[end] != 0x3002,
      prose[end] != 0x0A, !isBracket || prose.narrow(end) != 0x29
    { end += 1 }
    return end
  }

  /// The list goes back over semicolons, to the full stop.
  private func listStart(before end: Int, _ text: FieldText) -> Int {
    var start = end
    while start > 0, end - start < ListedTotal.mostCharacters, text.prose[start - 1] != 0x3002,
      text.prose[start - 1] != 0x0A
    { start -= 1 }
    return start
  }

  private func isMaximum(_ quantity: Quantity, _ prose: Prose) -> Bool {
    quantity.unit == .points
      && (prose.last(of: ListedTotal.noPoints, endingAt: quantity.range.lowerBound) != nil
        // 产出类50分得48分
        || "得自".codes.contains(prose[quantity.range.upperBound]))
  }

  private func differing(
    _ total: Quantity, _ parts: [Quantity], least: Int, _ text: FieldText
  ) -> Finding? {
    guard parts.count >= least, parts.allSatisfy({ $0.limit == .exact }) else { return nil }
    let slack = (parts + [total]).filter { $0.places > 0 }.map(\.halfStep).reduce(.zero, +)
    let all = parts.map(\.value).reduce(.zero, +)
    guard !isExplained(total, parts, slack) else { return nil }
    let off = (all - total.value).magnitude
    guard let sum = all.divided(by: total.factor) else { return nil }
    let places = parts.map { $0.unit == total.unit ? $0.places : 0 }.max() ?? 0
    let isSlip =
      off <= total.value * ListedTotal.slipMiss
      && FigureSlip.explains(total.printed, sum, places: max(places, total.places))
    guard isSlip || off <= total.value * ListedTotal.nearMiss else { return nil }
    return .listDiffers(text, total, parts.count, all, places)
  }

  /// Some of the figures before, in a row, make it up; or it is one of them.
  private func isExplained(_ total: Quantity, _ parts: [Quantity], _ slack: Rational) -> Bool {
    parts.indices.contains { start in
      var sum = Rational.zero
      return parts[start...].contains { part in
        sum = sum + part.value
        return (sum - total.value).magnitude.isWithin(slack) || sum == total.value
      }
    }
  }
}

extension Quantity {
  fileprivate var isSummed: Bool { isCountable || unit == .points }

  fileprivate func isSummable(with total: Quantity) -> Bool {
    total.unit == .points ? unit == .points : isOfKind(total)
  }
}

extension Finding {
  fileprivate static func listDiffers(
    _ text: FieldText, _ total: Quantity, _ count: Int, _ sum: Rational, _ places: Int
  ) -> Finding {
    let unit = text.prose.text(total.digits.upperBound..<total.range.upperBound)
    let expected = total.text(of: sum, places: places) + unit
    return Finding(
      check: ListedTotal.self, severity: .warning, field: text.path,
      message:
        "合计写作“\(text.prose.text(total.range))”，所列 \(count) 项之和为 \(expected)，请核对。",
      range: total.range
    ).expecting(expected, isFixable: false)
  }
}
