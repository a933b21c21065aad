/// A figure is not another one times a round factor, to the cent (疑似倒推).
struct SuspiciousRatio: Check {
  static let name = "suspicious-ratio"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.rubric.checks.independentPairs.flatMap { pair -> [Finding] in
      guard let first = subject.known(of: .input(pair.first)),
        let second = subject.known(of: .input(pair.second))
      else { return [] }
      return [(first, second, pair.first), (second, first, pair.second)].compactMap {
        guard let percent = percent($0.value, of: $1.value) else { return nil }
        return Finding.ratioSuspicious($0, $1, percent, at: $2)
      }
    }
  }

  /// The whole per cent that the figure is of the other, exact to the cent; not 100.
  private func percent(_ figure: Rational, of other: Rational) -> Int? {
    // Round figures stand in round relations by themselves.
    guard other.divided(by: Rational(100))?.isWhole == false, other > Rational(10_000),
      let ratio = figure.divided(by: other),
      let percent = (ratio * Rational(100)).rounded(places: 0).whole, percent != 100, percent > 0,
      let share = Rational(percent, over: 100), (other * share).rounded(places: 2) == figure
    else { return nil }
    return percent
  }
}

extension Finding {
  fileprivate static func ratioSuspicious(
    _ figure: Known, _ other: Known, _ percent: Int, at id: Fact.ID
  ) -> Finding {
    let factor = (Rational(percent, over: 100) ?? .one).shortText(places: 2)
    return Finding(
      check: SuspiciousRatio.self, severity: .warning, field: .fact(id),
      message:
        "“\(figure.label)”恰为“\(other.label)”的 \(factor) 倍，精确到分，"
        + "请核对是否由结果倒推，并按来源表填写。"
    ).about(other.input.map { "fact.\($0)" } ?? other.label)
  }
}
