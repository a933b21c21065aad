/// A number of things is the number that is listed (个数与所列相符).
struct CountOfList: TextCheck {
  static let name = "count-list"
  static let group = Finding.Group.figures

  /// So much may stand between the number and the colon.
  private static let mostBetween = 12
  /// They name all of them, as a colon does.
  private static let openers = ["，分别是", "，分别为", "，分别有", "分别是", "分别为", "，即"].sortedCodes

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.compactMap { quantity in
      guard case .count = quantity.unit, quantity.limit == .exact,
        let stated = quantity.printed.whole, stated > 1,
        let (start, isNamed) = listStart(behind: quantity, text.prose),
        let listed = ListCounter(prose: text.prose, start: start, endsAtComma: isNamed)
          .counts(stated: stated),
        !listed.contains(stated), let count = listed.first
      else { return nil }
      return Finding.countDiffers(text, quantity, count)
    }
  }

  /// The list begins behind a colon that follows soon, with nothing but words between.
  private func listStart(behind quantity: Quantity, _ prose: Prose) -> (Int, isNamed: Bool)? {
    for offset in 0...CountOfList.mostBetween {
      let place = quantity.range.upperBound + offset
      if let opener = prose.first(of: CountOfList.openers, at: place) {
        let start = place + opener.count
        return (prose[start] == 0xFF1A ? start + 1 : start, true)
      }
      let code = prose[place]
      if code == 0xFF1A || code == 0x3A { return (place + 1, false) }
      guard code.isChinese else { return nil }
    }
    return nil
  }
}

/// Counts what is listed behind a colon.
private struct ListCounter {
  let prose: Prose
  let start: Int
  /// What follows the names goes on behind a comma: 分别是甲、乙、丙，编制32人.
  let endsAtComma: Bool
  private static let longest = 2000

  /// How many things there may be: a last “和” may join two, or be part of a name.
  func counts(stated: Int) -> [Int]? {
    var separators: [UInt32: Int] = [:]
    var joins = 0
    var depth = 0
    var offset = start
    while prose[offset] == 0x0A { offset += 1 }
    let end = nameEnd(from: offset, to: self.end(from: offset))
    let hasSemicolons = (offset..<end).contains { prose[$0] == 0xFF1B || prose[$0] == 0x3B }
    while offset < end {
      let code = prose[offset]
      if "（(《“".codes.contains(code) { depth += 1 }
      if "）)》”".codes.contains(code) { depth -= 1 }
      if depth <= 0 {
        if code == 0x3001 || code == 0xFF0C || code == 0xFF1B || code == 0x3B {
          separators[code == 0x3B ? 0xFF1B : code, default: 0] += 1
        }
        if "和与及".codes.contains(code) { joins += 1 }
        // 等 leaves things out, unless it is part of a name.
        if code == 0x7B49, !"级待同于".codes.contains(prose[offset + 1]) { return nil }
      }
      offset += 1
    }
    if hasSemicolons { return [separators[0xFF1B, default: 0] + 1] }
    // A comma between things makes it unclear what is a thing.
    guard separators[0xFF0C] == nil, let marks = separators[0x3001] else { return nil }
    return [marks + 1] + (joins > 0 ? Array(marks + 2...marks + 1 + joins) : [])
  }

  private func nameEnd(from start: Int, to end: Int) -> Int {
    guard endsAtComma, let comma = (start..<end).first(where: { prose[$0] == 0xFF0C }),
      (start..<comma).contains(where: { prose[$0] == 0x3001 })
    else { return end }
    return comma
  }

  /// The end of the sentence; a list with semicolons goes on to the full stop.
  private func end(from start: Int) -> Int {
    var offset = start
    while offset < prose.count, offset - start < ListCounter.longest,
      prose[offset] != 0x3002, prose[offset] != 0x0A, prose[offset] != 0xFF1A
    {
      offset += 1
    }
    // A last mark closes the list and separates nothing.
    while offset > start, prose[offset - 1] == 0xFF1B || prose[offset - 1].isBlank { offset -= 1 }
    return offset
  }
}

extension Finding {
  fileprivate static func countDiffers(
    _ text: FieldText, _ quantity: Quantity, _ count: Int
  ) -> Finding {
    Finding(
      check: CountOfList.self, severity: .warning, field: text.path,
      message:
        "写作“\(text.prose.text(quantity.range))”，后面列出的是 \(count) 个，请核对个数或补全名称。",
      range: quantity.digits
    ).expecting("\(count)", isFixable: false)
  }
}
