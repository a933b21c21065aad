/// Shares of one whole agree on what the whole is (同一总额的占比).
///
/// 甲1762.4万元，占81.95%；乙198.2万元，占9.22%；丙120万元，占6.58%: the whole need not be named.
struct ShareSet: TextCheck {
  static let name = "share-differs"
  static let group = Finding.Group.figures

  private static let words = ["，占", ",占", "，占比", "，占比为", "，占总额的", "占", "（占", "，占比重"].map(\.codes)
  private static let fewest = 3
  private static let most = 40

  private struct Pair {
    var part: Quantity
    var rate: Quantity
    var whole: Interval
  }

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    guard text.prose.codes.contains(0x5360) else { return [] }
    return text.reading.lines.flatMap { line -> [Finding] in
      let end = (line..<text.prose.count).first { text.prose[$0] == 0x0A } ?? text.prose.count
      let pairs = pairs(in: line..<end, text)
      guard (ShareSet.fewest...ShareSet.most).contains(pairs.count),
        let odd = odd(of: pairs),
        !ShareScanner(text.reading).shares().contains(where: { $0.rate.range == odd.rate.range }),
        !isOfFigure(odd, in: line..<end, text), let exact = share(of: odd, among: pairs)
      else { return [] }
      return [.shareOdd(text, odd.part, odd.rate, exact)]
    }
  }

  private func pairs(in range: Range<Int>, _ text: FieldText) -> [Pair] {
    let found = Array(text.reading.quantities(in: range))
    return zip(found, found.dropFirst()).compactMap { part, rate in
      guard part.isCountable, part.limit == .exact, rate.unit == .percent, rate.limit == .exact,
        rate.printed > .zero,
        ShareSet.words.contains(
          Array(text.prose.codes[part.range.upperBound..<rate.range.lowerBound])),
        let whole = Interval(part) / Interval(rate)
      else { return nil }
      return Pair(part: part, rate: rate, whole: whole)
    }
  }

  /// The only one that disagrees with all others, which agree with each other.
  private func odd(of pairs: [Pair]) -> Pair? {
    let lonely = pairs.indices.filter { index in
      pairs.indices.allSatisfy { $0 == index || !pairs[$0].whole.meets(pairs[index].whole) }
    }
    guard lonely.count == 1, let index = lonely.first else { return nil }
    let rest = pairs.enumerated().filter { $0.offset != index }.map(\.element)
    let agree = rest.allSatisfy { one in rest.allSatisfy { one.whole.meets($0.whole) } }
    return agree ? pairs[index] : nil
  }

  /// It is a share of another figure that stands there.
  private func isOfFigure(_ pair: Pair, in range: Range<Int>, _ text: FieldText) -> Bool {
    text.reading.quantities(in: range).contains {
      $0.isOfKind(pair.part) && Interval($0).meets(pair.whole)
    }
  }

  /// What the others say that it is of; the one that is told most exactly.
  private func share(of odd: Pair, among pairs: [Pair]) -> Rational? {
    let rest = pairs.filter { $0.rate.range != odd.rate.range }
    let best = rest.max { $0.part.value < $1.part.value }
    return best.flatMap { best in
      best.part.value.divided(by: best.rate.value).flatMap { odd.part.value.divided(by: $0) }
    }
  }
}

extension Finding {
  fileprivate static func shareOdd(
    _ text: FieldText, _ part: Quantity, _ rate: Quantity, _ exact: Rational
  ) -> Finding {
    let expected = rate.text(of: exact) + "%"
    return Finding(
      check: ShareSet.self, severity: .warning, field: text.path,
      message:
        "占比写作“\(text.prose.text(rate.range))”，按其他各项的占比，“"
        + "\(text.prose.text(part.range))”应占 \(expected)，请核对。",
      range: rate.range
    ).expecting(expected, isFixable: false)
  }
}
