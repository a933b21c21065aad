/// What a year begins with is what the year before ended with, and not what it ends with (年初与年末).
struct OpeningBalance: Check {
  static let name = "opening-balance"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.rubric.balancePairs.flatMap { start, end -> [Finding] in
      guard case .number(let opening)? = subject.report.facts[start.id]?.value else { return [] }
      var found: [Finding] = []
      if case .number(let closing)? = subject.report.facts[end.id]?.value, opening == closing,
        opening > .zero
      {
        found.append(.balancesEqual(start, end, opening))
      }
      if case .number(let closing)? = subject.previous?.facts[end.id]?.value, closing != opening {
        found.append(.openingDiffers(start, opening, closing))
      }
      return found
    }
  }
}

extension Rubric {
  /// 年初结转结余 beside 年末结转结余: labels that differ in nothing else.
  fileprivate var balancePairs: [(start: Fact, end: Fact)] {
    facts.filter { $0.kind == .amount && $0.label.hasPrefix("年初") }.compactMap { start in
      let label = "年末" + start.label.dropFirst("年初".count)
      return facts.first { $0.kind == .amount && $0.label == label }.map { (start, $0) }
    }
  }
}

extension Finding {
  fileprivate static func balancesEqual(
    _ start: Fact, _ end: Fact, _ amount: DecimalNumber
  ) -> Finding {
    Finding(
      check: OpeningBalance.self, severity: .warning, field: .fact(end.id),
      message:
        "“\(end.label)”与“\(start.label)”都是 \(amount.exact.groupedText(places: 2)) 元，"
        + "全年没有变动，请核对是否填错栏。"
    ).about("fact.\(start.id)")
  }

  fileprivate static func openingDiffers(
    _ start: Fact, _ opening: DecimalNumber, _ closing: DecimalNumber
  ) -> Finding {
    let expected = closing.exact.groupedText(places: 2)
    return Finding(
      check: OpeningBalance.self, severity: .warning, field: .fact(start.id),
      message:
        "“\(start.label)”为 \(opening.exact.groupedText(places: 2)) 元，上年报告的年末数为 "
        + "\(expected) 元，请核对；有调整的请说明。"
    ).about("last_year").expecting(expected, isFixable: false)
  }
}
