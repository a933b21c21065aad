extension Rubric {
  /// All findings of all checks, in the order of the report's screens and of their fields.
  ///
  /// - Parameters:
  ///   - report: The report as it stands.
  ///   - scorecard: Its scores, where they are known already.
  ///   - readings: What was read in the texts before; texts that have changed are read anew.
  ///   - previous: The same unit's report of the year before, to compare with; else the one that
  ///     the report has beside it.
  /// - Returns: What a person should look at.
  public func findings(
    in report: Report, scorecard: Scorecard? = nil, readings: Readings = Readings(),
    previous: Report? = nil
  ) -> [Finding] {
    let subject = CheckSubject(
      report, self, scorecard ?? score(report), readings: readings,
      previous: previous ?? report.lastYear?.report(by: report.rubric))
    let found =
      Rubric.reportChecks.flatMap { $0.findings(in: subject) } + subject.texts.flatMap(\.findings)
    return subject.justified(inOrder(found))
  }

  /// Findings in the order of the report's screens, whoever made them.
  public func inOrder(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    return findings.enumerated().map { (place(of: $1), $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Where the finding stands: by field, then by character; a list's items stand in their order.
  private func place(of finding: Finding) -> FindingPlace {
    let (field, item) = place(of: finding.field)
    return FindingPlace(field: field, item: item, character: finding.range?.lowerBound ?? -1)
  }

  private func place(of path: FieldPath) -> (Int, Int) {
    switch path {
    case .item(let section, let item): (index.fieldPlaces[.items(section)] ?? .max, item)
    case .cover, .text, .items, .fact, .points, .check, .explanation, .deduction, .override,
      .overrideReason, .notApplicable, .choice, .own:
      (index.fieldPlaces[path] ?? .max, -1)
    }
  }
}

private struct FindingPlace: Comparable {
  var field: Int
  var item: Int
  var character: Int

  static func < (left: FindingPlace, right: FindingPlace) -> Bool {
    (left.field, left.item, left.character) < (right.field, right.item, right.character)
  }
}
