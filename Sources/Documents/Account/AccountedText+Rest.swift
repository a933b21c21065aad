import Evaluation

/// What is left of a passage once its fields have taken theirs.
extension AccountedText {
  mutating func putAll(_ place: Account.Place) { put(place, at: 0..<keys.count) }

  /// All but digits, which only a figure may take.
  mutating func putWords(_ place: Account.Place, at range: Range<Int>) {
    for index in range where !keys[index].isDigit { put(place, at: index..<index + 1) }
  }

  /// The number in front of a paragraph, or of a name in a row: （一）, 1., ①.
  mutating func takeNumber() {
    for cell in cells {
      let (number, rest) = LineNumber.split(String(keys[cell]))
      let count = cell.count - rest.count { !$0.isWhitespace }
      guard number != nil, count > 0, count < cell.count else { continue }
      guard cells.count == 1 || isName(cell.lowerBound + count) else { continue }
      put(.furniture, at: cell.lowerBound..<cell.lowerBound + count)
    }
  }

  private func isName(_ index: Int) -> Bool {
    if case .field(.own(_, _, .name)) = places[index] { true } else { false }
  }

  /// 是, 否 in a cell of its own.
  mutating func takeAnswer(to flag: FieldPath) {
    for cell in cells where ["是", "否", "有", "无", "√", "×"].contains(text(cell)) {
      put(.field(flag), at: cell)
    }
  }

  /// 序号 in the first cell, counting on.
  ///
  /// - Returns: Whether it stands there.
  mutating func takeCounter(_ next: Int) -> Bool {
    guard cells.count > 1, let first = cells.first, let value = Int(text(first)),
      value == next || value == 1
    else { return false }
    put(.furniture, at: first)
    return value == next
  }

  /// Figures that are those of the fields, with their units.
  mutating func take(_ known: [KnownFigures.Known]) {
    take { figure in known.first { figure.says($0.value) }?.place }
  }

  mutating func take(_ values: [Rational], as place: Account.Place) {
    take { figure in values.contains(figure.value) ? place : nil }
  }

  private mutating func take(_ place: (WrittenFigure) -> Account.Place?) {
    for cell in cells {
      for figure in WrittenFigure.all(in: keys, of: cell)
      where figure.range.contains(where: { places[$0] == nil }) {
        guard let place = place(figure) else { continue }
        let end = figure.range.upperBound + unitCount(behind: figure.range.upperBound)
        put(place, at: figure.range.lowerBound..<min(end, cell.upperBound))
      }
    }
  }

  private func unitCount(behind place: Int) -> Int {
    let rest = String(keys[place..<min(place + 3, keys.count)])
    let units = ["亿元", "百万元", "万元", "千元", "元", "%", "分", "万"]
    return units.first { rest.hasPrefix($0) }?.count ?? 0
  }

  /// Words around figures that were taken: the program writes that sentence itself.
  ///
  /// - Parameter isPrinted: It does so with figures of its own, which may differ too.
  mutating func takeWordsBesideFigures(isPrinted: Bool) {
    for cell in cells {
      let inside = clauses.filter { cell.contains($0.lowerBound) }
      let hasFigure = inside.map { clause in clause.contains { isTakenFigure($0) } }
      guard hasFigure.contains(true) else { continue }
      for (index, clause) in inside.enumerated() {
        let count = clause.count { places[$0] == nil && keys[$0].isLetter }
        let most = hasFigure[index] ? Self.mostBeside : Self.mostNear
        guard count <= most, isPrinted ? hasOnlyComputed(clause) : !hasOpenDigit(clause) else {
          continue
        }
        putReworded(at: clause)
      }
    }
  }

  /// Letters and digits, and what stands between digits.
  private mutating func putReworded(at range: Range<Int>) {
    for index in range where keys[index].isLetter || keys[index].isNumber {
      put(.reworded, at: index..<index + 1)
    }
  }

  /// Letters of a clause with such a figure, and of one in the same paragraph without.
  private static let mostBeside = 30
  private static let mostNear = 8

  private func isTakenFigure(_ index: Int) -> Bool {
    guard keys[index].isDigit, let place = places[index] else { return false }
    switch place {
    case .field, .written, .noted: return true
    case .reworded, .furniture, .listed, .lost: return false
    }
  }

  /// Open figures are shares and points, which the program computes; an amount is no such figure.
  private func hasOnlyComputed(_ range: Range<Int>) -> Bool {
    WrittenFigure.all(in: keys, of: range).allSatisfy { figure in
      let end = figure.range.upperBound
      return places[figure.range.lowerBound] != nil
        || end < keys.count && "%分".contains(keys[end])
    }
  }

  private func hasOpenDigit(_ range: Range<Int>) -> Bool {
    range.contains { places[$0] == nil && keys[$0].isDigit }
  }

  /// A cover's line: its label, and a day in whatever way it is written.
  mutating func takeCover(_ cover: Cover) {
    let written = String(keys).withDateDigits.numbers
    let own = [cover[.date], cover[.year]].map { $0.numbers }
    if !written.isEmpty, own.contains(where: { Set(written).isSubset(of: $0) }) {
      for range in open where range.contains(where: { keys[$0].isDateSign }) {
        let field: Cover.Field = written.count > 1 ? .date : .year
        put(.field(.cover(field)), at: range)
      }
    }
    for range in open where range.count <= Self.longestLabel { putWords(.furniture, at: range) }
  }

  private static let longestLabel = 12

  /// Marks that open clauses, and whatever else is neither letter nor digit.
  mutating func takeMarks() {
    for index in keys.indices where places[index] == nil {
      if !keys[index].isLetter, !keys[index].isNumber {
        put(.furniture, at: index..<index + 1)
      }
    }
  }
}

extension String {
  fileprivate var numbers: [Int] { split { !$0.isDigit }.compactMap { Int($0) } }
}

extension Character {
  /// A digit or what stands between those of a day.
  fileprivate var isDateSign: Bool { isNumber || "年月日〇零○一二三四五六七八九十".contains(self) }
}
