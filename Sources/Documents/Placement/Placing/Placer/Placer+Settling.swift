import Evaluation

/// An indicator's points and words go into its answer.
extension Placer {
  /// Puts points and words into the answer.
  mutating func settle(_ indicator: Indicator) {
    guard var texts = indicatorTexts[indicator.id] else { return }
    compareMaximum(of: indicator, texts)
    if texts.points(of: indicator) == nil { texts.takePoints(inTextBy: rubric, indicator) }
    let claimed = texts.points(of: indicator)
    if let claimed {
      if texts.statement.points == nil {
        note(
          .pointsInferred(title: indicator.title, points: claimed.text),
          line: texts.line ?? lineOf(texts), field: .points(indicator.id))
      }
      enter(claimed, for: indicator, texts)
    } else if !indicator.isHolder {
      note(.noPoints(title: indicator.title), line: lineOf(texts), field: .points(indicator.id))
    }
    let isComputed = rubric.score(report)[indicator.id]?.standing == .computed
    let lost = (rubric.score(report)[indicator.id]?.points ?? indicator.maximum) < indicator.maximum
    var own = ownWords(of: texts, indicator, isComputed: isComputed)
    let hasReason: Bool
    if isComputed, let (before, behind) = texts.parted(by: indicator), lost, !behind.isEmpty {
      // The program prints the reason behind its own sentence.
      own = before + behind
      if !before.isEmpty { report[.explanation(indicator.id)] = .text(before) }
      report[.deduction(indicator.id)] = .text(behind)
      hasReason = true
    } else {
      hasReason = enter(own, for: indicator, hasLost: lost, in: \.report)
    }
    _ = enter(texts.text, for: indicator, hasLost: lost, in: \.asWritten)
    enter(texts.reasons, for: indicator, hasLost: lost)
    settleValues(of: texts, indicator)
    if let claimed { asWritten.copyPoints(claimed, of: indicator, from: report) }
    for passage in texts.passages {
      put(
        passage, paths(own, indicator, hasReason), written: own.isEmpty && texts.reasons.isEmpty)
    }
  }

  private func lineOf(_ texts: IndicatorText) -> Int {
    texts.pieces.first?.line ?? texts.passages.first.map { passages[$0].lines[0] } ?? 0
  }

  private func paths(_ own: String, _ indicator: Indicator, _ hasReason: Bool) -> [FieldPath] {
    let answer = report.answers[indicator.id] ?? Answer()
    var paths: [FieldPath] = []
    if answer.points != nil { paths.append(.points(indicator.id)) }
    paths += answer.checks.keys.sorted().map { .check(indicator.id, $0) }
    if !answer.explanation.isEmpty { paths.append(.explanation(indicator.id)) }
    if !answer.deduction.isEmpty { paths.append(.deduction(indicator.id)) }
    return paths
  }

  /// The text without what the program writes from the figures itself.
  private func ownWords(
    of texts: IndicatorText, _ indicator: Indicator, isComputed: Bool
  ) -> String {
    guard isComputed, indicator.sentence != nil else {
      return texts.pieces.map(\.text).joined(separator: "\n")
    }
    if let (before, behind) = texts.parted(by: indicator) { return before + behind }
    let known = Set(report.facts.keys).intersection(rubric.printedFacts(of: indicator))
    let coverage = Coverage(rubric: rubric, indicator: indicator, known: known)
    return texts.pieces.compactMap { piece -> String? in
      let kept = coverage.remainder(of: piece.text).text
      return kept.isEmpty ? nil : kept
    }.joined(separator: "\n")
  }

  /// - Returns: Whether a reason for lost points was among the words.
  private mutating func enter(
    _ words: String, for indicator: Indicator, hasLost: Bool,
    in report: WritableKeyPath<Placer, Report>
  ) -> Bool {
    let (explanation, deduction) = hasLost ? words.splittingReason : (words, "")
    if !explanation.isEmpty {
      self[keyPath: report][.explanation(indicator.id)] = .text(explanation)
    }
    if !deduction.isEmpty { self[keyPath: report][.deduction(indicator.id)] = .text(deduction) }
    return !deduction.isEmpty
  }

  /// A column of reasons gives the reason for lost points, whatever its words.
  private mutating func enter(
    _ reasons: [IndicatorText.Piece], for indicator: Indicator, hasLost: Bool
  ) {
    guard !reasons.isEmpty else { return }
    let path: FieldPath = hasLost ? .deduction(indicator.id) : .explanation(indicator.id)
    let words = reasons.map(\.text).joined(separator: "\n")
    for version in [\Placer.report, \Placer.asWritten] {
      guard case .text(let before) = self[keyPath: version][path] else { continue }
      self[keyPath: version][path] = .text(before.isEmpty ? words : before + "\n" + words)
    }
  }

  /// Values that the form prints must be those that the program computes; others are listed.
  private mutating func settleValues(of texts: IndicatorText, _ indicator: Indicator) {
    guard !texts.values.isEmpty else { return }
    let value = rubric.score(report)[indicator.id]?.value.finalValue
    for printed in texts.values {
      if let value, let format = indicator.measure?.format, printed.text.isPrinted(value, format) {
        continue
      }
      let fault = value == nil && printed.fault == .computed ? .uncomputed : printed.fault
      left[printed.passage, default: []].append(
        .init(text: printed.text, reason: .column(printed.title, fault)))
    }
  }

  private mutating func enter(_ points: Points, for indicator: Indicator, _ texts: IndicatorText) {
    if case .checklist(let rule) = indicator.rule.innermost,
      points == rule.items.map(\.points).sum || points == .zero
    {
      for item in rule.items {
        report[.check(indicator.id, item.id)] = .check(points > .zero)
      }
      note(
        .criteriaInferred(title: indicator.title), line: texts.line ?? lineOf(texts),
        field: .points(indicator.id))
      return
    }
    guard indicator.rule != .unscored else { return }
    inferFlags(points, of: indicator, line: texts.line ?? lineOf(texts))
    let own = rubric.score(report)[indicator.id]
    if own?.standing == .computed, own?.points == points { return }
    report[.points(indicator.id)] = .points(.value(points))
    if own?.standing == .computed, let computed = own?.points {
      note(
        .pointsDiffer(title: indicator.title, written: points.text, own: computed.text),
        line: texts.line ?? lineOf(texts), field: .points(indicator.id))
    }
  }

  private mutating func compareMaximum(of indicator: Indicator, _ texts: IndicatorText) {
    guard let written = texts.statement.maximum, written != indicator.maximum else { return }
    note(
      .maximumDiffers(
        title: indicator.title, written: written.text, own: indicator.maximum.text),
      line: texts.line ?? lineOf(texts), field: .points(indicator.id))
  }
}

extension Report {
  fileprivate mutating func copyPoints(
    _ points: Points, of indicator: Indicator, from other: Report
  ) {
    guard let answer = other.answers[indicator.id] else { return }
    var own = answers[indicator.id] ?? Answer()
    own.points = answer.points
    own.checks = answer.checks
    answers[indicator.id] = own
  }
}

extension String {
  /// It is the value, as exactly as it is printed: 0.28%, 3项.
  fileprivate func isPrinted(_ value: Rational, _ format: MeasureFormat) -> Bool {
    if compact == format.text(value).compact { return true }
    let isPercent = compact.hasSuffix("%")
    guard let number = DecimalNumber(isPercent ? String(compact.dropLast()) : compact) else {
      return false
    }
    let wanted = isPercent ? value * Rational(100) : value
    // Sheets keep sixteen digits of which the last are noise.
    let places = min(number.places, 6)
    return wanted.decimalText(places: places) == number.exact.decimalText(places: places)
  }
}
