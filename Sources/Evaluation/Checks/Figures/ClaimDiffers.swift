/// A figure in the text is the one that was entered or computed (正文数字与数据相符).
struct ClaimDiffers: Check {
  static let name = "claim-differs"
  static let group = Finding.Group.figures

  func findings(in subject: CheckSubject) -> [Finding] {
    subject.compared.compactMap { compared in
      let (text, claim, known) = (compared.text, compared.claim, compared.known)
      guard !compared.holds, !WrongScale.isMeant(by: claim, known),
        claim.quantity.limit == .exact || !subject.isRule(claim, in: text)
      else { return nil }
      return .claimDiffers(text, claim, known, subject.plug(behind: claim, known))
    }
  }
}

extension Finding {
  fileprivate static func claimDiffers(
    _ text: FieldText, _ claim: Claim, _ known: Known, _ plug: String
  ) -> Finding {
    let quantity = claim.quantity
    let quoted = text.prose.text(quantity.mark.lowerBound..<quantity.range.upperBound)
    let isExact = quantity.limit == .exact
    return Finding(
      check: ClaimDiffers.self, severity: .error, field: text.path,
      message:
        "“\(known.label)”写作“\(quoted)”，数据为 \(known.text(like: quantity))\(plug)，"
        + "请改正文字，或核对数据。",
      range: quantity.mark.lowerBound..<quantity.range.upperBound
    ).expecting(known.text(like: quantity), isFixable: isExact)
  }
}
