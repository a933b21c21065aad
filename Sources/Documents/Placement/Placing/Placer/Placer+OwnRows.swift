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
    let own = OwnRowReader(row.entry, weight: account.maximum).row
    let columns = OwnIndicator.Column.allCases.filter { !own[$0].isEmpty }
    for column in columns {
      report[.own(indicator.id, place, column)] = .text(own[column])
      asWritten[.own(indicator.id, place, column)] = .text(own[column])
    }
    put(row.passage, columns.map { .own(indicator.id, place, $0) })
    if own[.direction].isEmpty {
      note(
        .directionMissing(title: own[.name]), line: row.line,
        field: .own(indicator.id, place, .direction))
    }
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
