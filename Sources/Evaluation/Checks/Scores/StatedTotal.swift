/// Total, subtotals and grade that the text states are the computed ones (总分、小计、等级相符).
struct StatedTotal: Check {
  static let name = "stated-total"
  static let group = Finding.Group.scores

  func findings(in subject: CheckSubject) -> [Finding] {
    guard subject.scorecard.isComplete else { return [] }
    return subject.accounts.flatMap { text in
      text.reading.claims.compactMap { points(of: $0, text, subject) } + grades(in: text, subject)
    }
  }

  private func points(
    of claim: Claim, _ text: FieldText, _ subject: CheckSubject
  ) -> Finding? {
    guard claim.kind == .scored, !claim.isElsewhere,
      claim.year == nil || claim.year == subject.report.cover.year
    else { return nil }
    for term in claim.terms {
      switch term {
      case .total: return differing(claim, subject.scorecard.total, "自评总分", text)
      case .group(let id):
        guard let group = subject.rubric.group(id), let points = subject.scorecard.groups[id]
        else { return nil }
        return differing(claim, points, group.title, text)
      case .input, .measure, .indicator: continue
      }
    }
    return nil
  }

  private func differing(
    _ claim: Claim, _ points: Points, _ label: String, _ text: FieldText
  ) -> Finding? {
    claim.quantity.states(points) ? nil : .totalDiffers(text, claim, points, label)
  }

  private func grades(in text: FieldText, _ subject: CheckSubject) -> [Finding] {
    guard let grade = subject.scorecard.grade else { return [] }
    return text.reading.mentions(of: .gradeOpener).compactMap { mention -> Finding? in
      var start = mention.range.upperBound
      while "“\"「".codes.contains(text.prose[start]) { start += 1 }
      let stated = subject.rubric.grades.first { text.prose.holds($0.name.codes, at: start) }
      guard let stated, stated.name != grade.name,
        !text.prose[start + stated.name.codes.count].isChinese
      else { return nil }
      return .gradeDiffers(text, start..<start + stated.name.count, stated.name, grade.name)
    }
  }
}

extension Finding {
  fileprivate static func totalDiffers(
    _ text: FieldText, _ claim: Claim, _ points: Points, _ label: String
  ) -> Finding {
    Finding(
      check: StatedTotal.self, severity: .error, field: text.path,
      message:
        "“\(label)”写作“\(text.prose.text(claim.quantity.range))”，按评分应为 \(points.text) 分，请改正。",
      range: claim.quantity.digits
    ).expecting(points.text)
  }

  fileprivate static func gradeDiffers(
    _ text: FieldText, _ range: Range<Int>, _ stated: String, _ grade: String
  ) -> Finding {
    Finding(
      check: StatedTotal.self, severity: .error, field: text.path,
      message: "等级写作“\(stated)”，按总分应为“\(grade)”，请改正。", range: range
    ).expecting(grade)
  }
}
