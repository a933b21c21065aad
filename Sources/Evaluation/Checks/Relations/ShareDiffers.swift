/// A share is the part over its whole (占比).
struct ShareDiffers: TextCheck {
  static let name = "share-differs"
  static let group = Finding.Group.figures

  private static let most = Rational(2)

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    ShareScanner(text.reading).shares().compactMap { share in
      guard let expected = Interval(share.part) / Interval(share.whole),
        !expected.meets(Interval(share.rate)), !isOfAnother(share),
        let exact = share.part.value.divided(by: share.whole.value),
        // Many times the whole is no share of it: its unit is wrong, or it is another figure's.
        exact < ShareDiffers.most
      else { return nil }
      return .shareDiffers(text, share, exact)
    }
  }

  /// The share is right of another figure that stands there.
  private func isOfAnother(_ share: Share) -> Bool {
    share.others.contains { other in
      (Interval(share.part) / Interval(other))?.meets(Interval(share.rate)) ?? false
    }
  }
}

extension Finding {
  fileprivate static func shareDiffers(
    _ text: FieldText, _ share: Share, _ exact: Rational
  ) -> Finding {
    let expected = share.rate.text(of: exact) + "%"
    return Finding(
      check: ShareDiffers.self, severity: .warning, field: text.path,
      message:
        "占比写作“\(text.prose.text(share.rate.range))”，“\(text.prose.text(share.part.range))”占“"
        + "\(text.prose.text(share.whole.range))”应为 \(expected)，请核对。",
      range: share.rate.range
    ).expecting(expected, isFixable: false)
  }
}
