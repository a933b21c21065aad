extension Finding {
  public var justificationKey: JustificationKey {
    JustificationKey(check: check, field: field, matter: matter)
  }

  /// The reason that it has was given before reasons were kept for one finding each.
  var hasOnlyEarlierReason: Bool {
    !matter.isEmpty && !justification.isEmpty && justification == earlierReason
  }

  /// What stands under which key once somebody gives a reason for it; an empty one takes away.
  public func justified(by reason: String) -> [(key: JustificationKey, reason: String)] {
    let reason = reason.allSatisfy(\.isWhitespace) ? "" : reason
    // What was said before for this finding alone is said now, and said for it.
    return [(justificationKey, reason)]
      + (hasOnlyEarlierReason ? [(justificationKey.whole, "")] : [])
  }

  /// The same finding, about something that its field alone does not tell: an indicator, an
  /// identity, another figure.
  func about(_ subject: String) -> Finding {
    var finding = self
    finding.matter = subject
    return finding
  }
}

extension CheckSubject {
  /// The findings with what tells them apart, and with the reasons that somebody gave (ADR 51).
  func justified(_ findings: [Finding]) -> [Finding] {
    let counts = findings.filter { $0.severity == .warning }
      .reduce(into: [JustificationKey: Int]()) { $0[$1.justificationKey.whole, default: 0] += 1 }
    var seen: [JustificationKey: Int] = [:]
    return findings.map { finding in
      guard finding.severity == .warning else { return finding }
      var finding = finding
      finding.matter = matter(of: finding)
      let isAlone = counts[finding.justificationKey.whole] == 1
      let number = seen[finding.justificationKey, default: 0] + 1
      seen[finding.justificationKey] = number
      // The bare key is that of an old reason, which is for none of several.
      if number > 1 || finding.matter.isEmpty && !isAlone { finding.matter += "#\(number)" }
      finding.takeReason(from: report, isAlone: isAlone)
      return finding
    }.withEqualReasons
  }

  /// What it is about, and the first of the characters that are meant.
  private func matter(of finding: Finding) -> String {
    guard let range = finding.range, let text = texts.first(where: { $0.path == finding.field })
    else { return finding.matter }
    let quoted = text.prose.text(range.prefix(CheckSubject.mostQuoted))
    return finding.matter.isEmpty ? quoted : finding.matter + " " + quoted
  }

  private static let mostQuoted = 60
}

/// Reasons differ as what they are for does (说明理由雷同).
private struct EqualReasons: NamedCheck {
  static let name = "equal-reasons"
  static let group = Finding.Group.completeness

  /// Fewer may well have one reason.
  static let fewest = 5
}

extension [Finding] {
  /// A note where one reason was given for many warnings.
  fileprivate var withEqualReasons: [Finding] {
    let reasons = Dictionary(grouping: filter(\.isJustified)) { $0.justification }
    return flatMap { finding -> [Finding] in
      guard finding.isJustified, let same = reasons[finding.justification],
        same.count >= EqualReasons.fewest, same.first == finding
      else { return [finding] }
      return [
        finding,
        Finding(
          check: EqualReasons.self, severity: .note, field: finding.field,
          message: "有 \(same.count) 处警告的说明理由一字不差（“"
            + "\(finding.justification.shortened(to: 16))”），请逐处写明各自的理由。"),
      ]
    }
  }
}

extension Range<Int> {
  fileprivate func prefix(_ most: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + most)
  }
}

extension Finding {
  /// Takes the reason that was given for just this, or for the only one that could be meant.
  fileprivate mutating func takeReason(from report: Report, isAlone: Bool) {
    guard !report.justifications.isEmpty else { return }
    let whole = report.justifications[justificationKey.whole] ?? ""
    justification = report.justifications[justificationKey] ?? (isAlone ? whole : "")
    earlierReason = whole
  }
}
