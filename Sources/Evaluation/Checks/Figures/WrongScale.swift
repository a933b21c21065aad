/// 元 is not written for 万元, nor the reverse (元与万元不混).
struct WrongScale: Check {
  static let name = "wrong-scale"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.compared.compactMap { compared in
      guard !compared.holds,
        let unit = WrongScale.unit(meantBy: compared.claim, compared.known)
      else { return nil }
      return .scaleWrong(compared.text, compared.claim, compared.known, unit)
    }
  }

  static func isMeant(by claim: Claim, _ known: Known) -> Bool {
    unit(meantBy: claim, known) != nil
  }

  /// The unit with which the same digits would be right.
  private static func unit(meantBy claim: Claim, _ known: Known) -> String? {
    guard case .yuan(let written) = claim.quantity.unit, claim.quantity.limit == .exact else {
      return nil
    }
    let units = [(1, "元"), (10_000, "万元"), (100_000_000, "亿元")]
    return units.first { scale, _ in
      var quantity = claim.quantity
      quantity.unit = .yuan(scale: scale)
      return scale != written && !quantity.printed.isZero && quantity.agrees(with: known.value)
    }?.1
  }
}

extension Finding {
  fileprivate static func scaleWrong(
    _ text: FieldText, _ claim: Claim, _ known: Known, _ unit: String
  ) -> Finding {
    let quantity = claim.quantity
    let written = text.prose.text(quantity.digits.upperBound..<quantity.range.upperBound)
    return Finding(
      check: WrongScale.self, severity: .error, field: text.path,
      message: "“\(known.label)”的单位写作“\(written)”，按数据应为“\(unit)”，请改正。",
      range: quantity.digits.upperBound..<quantity.range.upperBound
    ).expecting(unit)
  }
}
