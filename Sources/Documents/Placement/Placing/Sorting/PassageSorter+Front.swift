import Evaluation

/// What stands before the first chapter: the title, the cover, a preface.
extension PassageSorter {
  mutating func sortFront(_ index: Int) {
    let text = passages[index].text
    let line = passages[index].lines[0]
    if let furniture = OwnFurniture.kind(of: text) {
      sorted.outcomes[index] = .furniture(furniture)
    } else if text.compact.hasPrefix("附件"), text.count <= 8 {
      sorted.outcomes[index] = .furniture(.attachmentMark)
    } else if let reading = CoverReading(text) {
      take(reading, index)
    } else if takeCover(text.columns, index) {
      return
    } else if TitleReading.isTitle(text), isFirstTitle(text) {
      takeTitle(index)
    } else if let year = TitleReading.year(alone: text) {
      sorted.cover.append((.year, year, line))
      sorted.outcomes[index] = .placed([.cover(.year)])
    } else if let date = CalendarDate(text.withDateDigits) {
      sorted.cover.append((.date, date.text, line))
      sorted.outcomes[index] = .placed([.cover(.date)])
    } else {
      frontLines.append(index)
    }
  }

  /// Lines of a cover go into its fields.
  mutating func take(_ reading: CoverReading, _ index: Int) {
    for (field, value) in reading.fields where !value.isEmpty {
      sorted.cover.append((field, value, passages[index].lines[0]))
    }
    sorted.outcomes[index] = .placed(
      reading.fields.keys.sorted { $0.rawValue < $1.rawValue }.map { .cover($0) })
  }

  /// The title, with the line before it where the unit's name stands by itself.
  private mutating func takeTitle(_ index: Int) {
    var text = passages[index].text
    if let before = frontLines.last, before + 1 == index, isNameLine(passages[before].text) {
      text = passages[before].text + text
      frontLines.removeLast()
      sorted.outcomes[before] = .furniture(.title)
    }
    sorted.outcomes[index] = .furniture(.title)
    if sorted.title == nil { sorted.title = (text, passages[index].lines[0]) }
  }

  /// A preface may end like a title; the title stands before it, perhaps twice.
  private func isFirstTitle(_ text: String) -> Bool {
    guard let title = sorted.title else { return true }
    return title.text.compact.hasSuffix(text.compact)
  }

  private func isNameLine(_ text: String) -> Bool {
    text.count <= 30 && !text.contains(where: \.endsClause)
  }

  /// Why a line before the first chapter has no place.
  private func reasonInFront(_ index: Int) -> Placement.Reason {
    if let label = passages[index].content.single?.labelInFront { return .noField(label) }
    if case .row(let cells) = passages[index].content {
      let filled = cells.filter { !$0.isEmpty }
      return filled.count == 1 ? .noField(filled[0].withoutColon) : reason(for: filled)
    }
    let hasChapter = matcher.seen.contains { node in
      if case .section = skeleton.nodes[node].kind { true } else { false }
    }
    return hasChapter ? .preface : .noChapter
  }

  mutating func settleFront() {
    for index in frontLines {
      let text = passages[index].text
      if isNameLine(text), rubric.checks.unitSuffixes.contains(where: { text.hasSuffix($0) }),
        !sorted.cover.contains(where: { $0.field == .unit })
      {
        sorted.cover.append((.unit, text, passages[index].lines[0]))
        sorted.outcomes[index] = .placed([.cover(.unit)])
      } else {
        sorted.outcomes[index] = .unplaced(reasonInFront(index))
      }
    }
  }
}

extension String {
  /// 报表编号 of 报表编号：510000.
  fileprivate var labelInFront: String? {
    guard let colon = firstIndex(where: { $0.narrow == ":" }), index(after: colon) < endIndex
    else { return nil }
    let label = String(self[..<colon]).trimmed
    return (2...10).contains(label.count) && !label.contains(where: \.endsClause) ? label : nil
  }

  fileprivate var withoutColon: String { last?.narrow == ":" ? String(dropLast()) : self }

  /// Pieces between two blanks or more, and on both sides of a colon: 项目名称：某项目　主管部门：某厅.
  fileprivate var columns: [String] {
    replacing("　", with: "  ").split(separator: "  ").flatMap { piece in
      piece.split(maxSplits: 1) { $0.narrow == ":" }
    }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
