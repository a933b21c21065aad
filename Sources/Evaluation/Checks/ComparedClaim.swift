/// What a text says of a figure, beside what the figure is (陈述与数据对照).
struct ComparedClaim {
  let text: FieldText
  let claim: Claim
  let known: Known
  let holds: Bool
}

extension CheckSubject {
  /// Every certain claim of the report's own year that some entered or computed figure answers.
  ///
  /// Each figure is looked up once, however often it is spoken of.
  func comparedClaims() -> [ComparedClaim] {
    var knowns: [Term: Known?] = [:]
    func known(_ term: Term) -> Known? {
      if let kept = knowns[term] { return kept }
      let found = self.known(of: term)
      knowns[term] = found
      return found
    }
    return accounts.flatMap { text in
      ownClaims(in: text).compactMap { claim -> ComparedClaim? in
        let matching = claim.terms.lazy.compactMap(known).first {
          $0.format.takes(claim.quantity.unit)
        }
        guard let known = matching else { return nil }
        return ComparedClaim(
          text: text, claim: claim, known: known, holds: holds(claim, for: known))
      }
    }
  }
}
