extension CheckSubject {
  init(
    _ report: Report, _ rubric: Rubric, _ scorecard: Scorecard, readings: Readings,
    previous: Report?
  ) {
    self.report = report
    self.rubric = rubric
    self.scorecard = scorecard
    self.previous = previous
    evaluator = Evaluator(rubric, report)
    scored = zip(rubric.indicators, scorecard.scores).map { indicator, score in
      (indicator, score, report.answers[indicator.id] ?? Answer())
    }
    texts = report.typedTexts(by: rubric).map { path, role, text in
      readings.read(text, at: path, as: role, by: rubric)
    }
    compared = comparedClaims()
  }

  /// The points that a term's rule gives, by indicator.
  func score(of indicator: Indicator.ID) -> Score? { scorecard[indicator] }

  /// Texts that tell of the report's own year, not of plans or aims.
  var accounts: [FieldText] {
    texts.filter { text in
      guard let section = text.role.section else { return true }
      return !rubric.checks.aheadSections.contains(section)
        && section != rubric.checks.targetSection
    }
  }

  func text(of section: Section.ID) -> FieldText? { texts.first { $0.path == .text(section) } }
}

extension Report {
  /// Every text that the rubric asks for and somebody typed, in the order of the screens.
  func typedTexts(by rubric: Rubric) -> [(FieldPath, TextRole, String)] {
    rubric.textFields.all.flatMap { path, role -> [(FieldPath, TextRole, String)] in
      switch path {
      case .text(let section): typed(path, role, texts[section])
      case .items(let section):
        (lists[section] ?? []).enumerated().flatMap { index, text in
          typed(.item(section, index), role, text)
        }
      case .explanation(let id): typed(path, role, answers[id]?.explanation)
      case .deduction(let id): typed(path, role, answers[id]?.deduction)
      case .overrideReason(let id): typed(path, role, answers[id]?.overrideReason)
      case .cover, .item, .fact, .points, .check, .override, .notApplicable, .choice, .own: []
      }
    }
  }

  private func typed(
    _ path: FieldPath, _ role: TextRole, _ text: String?
  ) -> [(FieldPath, TextRole, String)] {
    guard let text, !text.isEmpty else { return [] }
    return [(path, role, text)]
  }
}
