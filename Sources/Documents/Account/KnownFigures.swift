import Evaluation

/// The figures that a report holds or the program computes, to find those of a file again.
struct KnownFigures {
  typealias Known = (value: Rational, place: Account.Place)

  private let report: Report
  private let rubric: Rubric
  private let scorecard: Scorecard
  /// What the program prints of each part: shares and other computed figures are there alone.
  private let printed: [Part: [Rational]]

  init(_ report: Report, _ rubric: Rubric, _ document: Document) {
    self.report = report
    self.rubric = rubric
    scorecard = rubric.score(report)
    printed = document.entries.reduce(into: [:]) { printed, entry in
      guard let part = entry.part else { return }
      printed[part, default: []] += WrittenFigure.all(in: Array(entry.block.text.compact))
        .map(\.value)
    }
  }

  /// What a passage in these fields may say; a row names the groups above it, with their points.
  func figures(for paths: [FieldPath], isRow: Bool) -> [Known] {
    var known = years
    if paths.isEmpty || isRow { known += sums }
    for part in Set(paths.compactMap { $0.part(in: rubric) }) { known += figures(of: part) }
    for case .fact(let id) in paths { known += figures(of: id) }
    for case .own(let id, let row, .name) in paths { known += figures(of: id, row: row) }
    return known
  }

  private var years: [Known] {
    guard let year = report.cover.year else { return [] }
    return [year - 1, year, year + 1].map { (Rational($0), .written) }
  }

  /// Of groups and of all.
  private var sums: [Known] {
    let groups = rubric.allGroups.flatMap { group in
      [group.maximum, scorecard.groups[group.id]].compactMap { $0 }
    }
    return (groups + [rubric.total, scorecard.total]).map { ($0.exact, .written) }
  }

  private func figures(of part: Part) -> [Known] {
    let own: [Known] =
      switch part {
      case .cover: []
      case .section(let id): sums + figures(of: id)
      case .indicator(let id): figures(of: id)
      }
    return own + (printed[part] ?? []).map { ($0, .written) }
  }

  private func figures(of section: Section.ID) -> [Known] {
    rubric.fields(of: .section(section)).flatMap { field -> [Known] in
      if case .fact(let id) = field.path { figures(of: id) } else { [] }
    }
  }

  private func figures(of id: Indicator.ID) -> [Known] {
    guard let indicator = rubric.indicator(id), let score = scorecard[id] else { return [] }
    let isClaimed = report.answers[id]?.points != nil
    var known: [Known] = [(score.points.exact, isClaimed ? .field(.points(id)) : .written)]
    known += [score.maximum, score.lost].map { ($0.exact, .written) }
    if let value = score.value.value { known.append((value, .written)) }
    known += rubric.facts(of: indicator).flatMap { figures(of: $0.id) }
    return known
  }

  /// Of a row that the unit added: its figures, and the points that follow from them.
  private func figures(of id: Indicator.ID, row: Int) -> [Known] {
    guard let rows = report.answers[id]?.own, rows.indices.contains(row) else { return [] }
    let own = rows[row]
    var known = [OwnIndicator.Column.weight, .actual, .target].flatMap { column -> [Known] in
      let figures = WrittenFigure.all(in: Array(own[column].compact))
      return figures.map { ($0.value, .field(.own(id, row, column))) }
    }
    if let points = own.points { known.append((points.exact, .written)) }
    if let actual = own.number(.actual), let target = own.number(.target) {
      known += [actual.divided(by: target), target.divided(by: actual)].compactMap { $0 }
        .map { ($0, .written) }
    }
    return known
  }

  private func figures(of id: Fact.ID) -> [Known] {
    switch report.facts[id]?.value {
    case .number(let number): [(number.exact, .field(.fact(id)))]
    case .numbers(let numbers):
      numbers.map { ($0.exact, .field(.fact(id))) } + [
        (Rational(numbers.count), .field(.fact(id))),
        (numbers.reduce(Rational.zero) { $0 + $1.exact }, .field(.fact(id))),
      ]
    case .flag, nil: []
    }
  }
}

/// A number in a text, with the characters that it takes.
struct WrittenFigure {
  let range: Range<Int>
  let value: Rational
  private let places: Int

  /// Digits may stand for so much more or less: 万元, 亿元, 千元, a share of one or of a hundred.
  private static let scales = [1, 100, 1_000, 10_000, 100_000_000].map { Rational($0) }

  /// The numbers among the characters, each with all its digits.
  static func all(in keys: [Character], of part: Range<Int>? = nil) -> [WrittenFigure] {
    var figures: [WrittenFigure] = []
    let part = part ?? 0..<keys.count
    var index = part.lowerBound
    while index < part.upperBound {
      guard keys[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < part.upperBound,
        keys[index].isDigit
          || (",.".contains(keys[index]) && index + 1 < part.upperBound
            && keys[index + 1].isDigit)
      { index += 1 }
      if let figure = WrittenFigure(keys, start..<index) { figures.append(figure) }
    }
    return figures
  }

  private init?(_ keys: [Character], _ range: Range<Int>) {
    let digits = String(keys[range].filter { $0 != "," })
    guard let number = DecimalNumber(digits) else { return nil }
    self.range = range
    value = number.exact
    places = digits.split(separator: ".").dropFirst().first?.count ?? 0
  }

  /// It is that value, rounded as it is written.
  func says(_ known: Rational) -> Bool {
    let magnitude = known.magnitude
    return WrittenFigure.scales.contains { scale in
      let smaller = magnitude.divided(by: scale) ?? magnitude
      return [smaller, magnitude * scale].contains {
        $0.rounded(places: places) == value || $0.rounded(places: places, .down) == value
      }
    }
  }
}
