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
    var first = start
    while prose[first] == 0x0A { first += 1 }
    let end = nameEnd(from: first, to: self.end(from: first))
    guard let semicolon = (first..<end).first(where: { isSemicolon($0) }) else {
      return counts(from: first, to: end)
    }
    guard !leavesOut(from: first, to: end) else { return nil }
    let pieces = [(first..<end).count { isSemicolon($0) } + 1]
    // 内设机构7个：甲、乙…；下属单位3个：… names the things before the first semicolon.
    if isNumbered(first) { return pieces }
    return (counts(from: first, to: semicolon) ?? []) + pieces
  }

  /// What stands between marks of one piece: a comma between things makes it unclear what is one.
  private func counts(from start: Int, to end: Int) -> [Int]? {
    guard !leavesOut(from: start, to: end) else { return nil }
    let outer = outside(start..<end)
    guard !outer.contains(where: { prose[$0] == 0xFF0C }) else { return nil }
    let marks = outer.count { prose[$0] == 0x3001 }
    guard marks > 0 else { return nil }
    let joins = outer.count { "和与及".codes.contains(prose[$0]) }
    return [marks + 1] + (joins > 0 ? Array(marks + 2...marks + 1 + joins) : [])
  }

  /// 等 leaves things out, unless it is part of a name.
  private func leavesOut(from start: Int, to end: Int) -> Bool {
    outside(start..<end).contains {
      prose[$0] == 0x7B49 && !"级待同于".codes.contains(prose[$0 + 1])
    }
  }

  /// The places outside of brackets and quotation marks.
  private func outside(_ range: Range<Int>) -> [Int] {
    var depth = 0
    return range.filter { offset in
      if "（(《“".codes.contains(prose[offset]) { depth += 1 }
      if "）)》”".codes.contains(prose[offset]) { depth -= 1 }
      return depth <= 0
    }
  }

  private func isSemicolon(_ offset: Int) -> Bool {
    prose[offset] == 0xFF1B || prose[offset] == 0x3B
  }

  /// 一是…；二是…: every piece is one thing.
  private func isNumbered(_ start: Int) -> Bool {
    prose.first(of: ListCounter.numbers, at: start) != nil
  }

  private static let numbers = ["一是", "一、", "（一）", "(一)", "1.", "1、", "（1）", "(1)", "①", "第一"]
    .sortedCodes

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
