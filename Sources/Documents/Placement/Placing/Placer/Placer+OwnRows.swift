import Evaluation

/// Rows that the unit added itself (自设指标).
extension Placer {
  mutating func readOwnRows(of indicator: Indicator) {
    guard case .own(let rule) = indicator.rule.innermost else { return }
    for row in sorted.ownRows[indicator.id] ?? [] {
      let place = report.answers[indicator.id]?.own.count ?? 0
      guard place < rule.slots else {
        outcomes[row.passage] = .unplaced(.tooManyRows(indicator.title, most: rule.slots))
        continue
      }
      take(row, indicator, at: place)
    }
  }

  private mutating func take(_ row: ScoreRow, _ indicator: Indicator, at place: Int) {
    let account = RowAccount(row.entry)
    var own = OwnRowReader(row.entry, weight: account.maximum).row
    settle(&own, by: account.points, row, indicator, at: place)
    let columns = OwnIndicator.Column.allCases.filter { !own[$0].isEmpty }
    for column in columns {
      report[.own(indicator.id, place, column)] = .text(own[column])
      asWritten[.own(indicator.id, place, column)] = .text(own[column])
    }
    put(row.passage, columns.map { .own(indicator.id, place, $0) })
    if let points = account.points {
      ownPoints.append((indicator.id, place, points, row.line))
    }
    takeWords(of: row, own[.name], indicator)
    var taken: Set<ColumnMeaning> = [
      .target, .property, .unit, .actual, .outcome, .explanation, .reason,
    ]
    if let rate = row.entry[.rate], own.reaches(rate) { taken.insert(.rate) }
    left[row.passage, default: []] += account.leftovers(but: taken)
    leaveSubheadings(of: row)
  }

  /// Settles by the row's own points what the form does not say: the direction, or how far words
  /// were reached.
  private mutating func settle(
    _ own: inout OwnIndicator, by points: Points?, _ row: ScoreRow, _ indicator: Indicator,
    at place: Int
  ) {
    if own[.direction].isEmpty {
      let found = points.flatMap { own.direction(giving: $0) }
      own[.direction] = found ?? ""
      note(
        found.map { .directionInferred(title: own[.name], direction: $0) }
          ?? .directionMissing(title: own[.name]),
        line: row.line, field: .own(indicator.id, place, .direction))
    }
    let words = own[.actual]
    guard own.direction == .qualitative, !words.isEmpty, own.number(.actual) == nil,
      let points, let share = own.share(giving: points)
    else { return }
    own[.actual] = share
    note(
      .shareInferred(title: own[.name], written: words, share: share), line: row.line,
      field: .own(indicator.id, place, .actual))
    add("完成情况为“\(words)”", of: row, own[.name], indicator)
  }

  private mutating func add(
    _ words: String, of row: ScoreRow, _ name: String, _ indicator: Indicator
  ) {
    var texts = indicatorTexts[indicator.id] ?? IndicatorText()
    texts.pieces.append(
      .init(passage: row.passage, line: row.line, text: "\(name)：\(words)"))
    texts.passages.append(row.passage)
    indicatorTexts[indicator.id] = texts
  }

  /// Words of a row stand with those of the indicator that holds it, behind the row's name.
  private mutating func takeWords(of row: ScoreRow, _ name: String, _ indicator: Indicator) {
    var texts = indicatorTexts[indicator.id] ?? IndicatorText()
    func piece(_ text: String) -> IndicatorText.Piece {
      .init(passage: row.passage, line: row.line, text: "\(name)：\(text)")
    }
    let explanation = row.entry.words(.explanation) ?? ""
    let reason = row.entry.words(.reason) ?? ""
    guard !(explanation + reason).isEmpty else { return }
    if !explanation.isEmpty { texts.pieces.append(piece(explanation)) }
    if !reason.isEmpty { texts.reasons.append(piece(reason)) }
    texts.passages.append(row.passage)
    indicatorTexts[indicator.id] = texts
  }

  /// The form's points of each row, held against what follows from its target and weight.
  mutating func compareOwnRows() {
    for (id, place, points, line) in ownPoints {
      guard let rows = report.answers[id]?.own, rows.indices.contains(place) else { continue }
      let own = rows[place].points
      guard own?.rounded != points.rounded else { continue }
      note(
        .ownPointsDiffer(
          title: rows[place][.name], written: points.text, own: own?.text ?? "—"),
        line: line, field: .own(id, place, .actual))
    }
  }
}

extension OwnIndicator {
  /// The direction by which the row comes to these points; nothing where none does.
  fileprivate func direction(giving points: Points) -> String? {
    guard number(.target) != nil, number(.actual) != nil else { return nil }
    return ["=", "≥", "≤"].first { sign in
      var row = self
      row[.direction] = sign
      return row.points?.rounded == points.rounded
    }
  }

  /// The share of its weight that these points are, as a percentage; nothing where it is none.
  fileprivate func share(giving points: Points) -> String? {
    guard let weight = number(.weight), let share = points.exact.divided(by: weight),
      share >= .zero, share <= .one
    else { return nil }
    var row = self
    row[.actual] = (share * Rational(100)).shortText(places: 2) + "%"
    return row.points?.rounded == points.rounded ? row[.actual] : nil
  }

  /// A printed rate is what the row was reached by, or what it is off by the other way round.
  fileprivate func reaches(_ printed: String) -> Bool {
    let plain = printed.compact
    guard plain.hasSuffix("%"), let rate = DecimalNumber(String(plain.dropLast())),
      let actual = number(.actual), let target = number(.target)
    else { return false }
    return [(actual, target), (target, actual)].contains { part, whole in
      guard let share = part.divided(by: whole) else { return false }
      return DecimalNumber((share * Rational(100)).decimalText(places: rate.places))?.exact
        == rate.exact
    }
  }
}

extension Points {
  /// To two places, as forms print them.
  fileprivate var rounded: String { exact.decimalText(places: 2) }
}
