/// Reads the parts behind 其中, to the end of the sentence or of the bracket.
struct PartsReader {
  let reading: Reading
  let asides: Asides
  let start: Int
  private static let opener = "其中".codes
  private static let sums = ["合计", "共计", "总计", "合计为", "共计为", "小计"].sortedCodes
  /// A label is seldom longer.
  private static let longestLabel = 24
  private static let mostCharacters = 600

  private var prose: Prose { reading.prose }

  /// The parts, and whether they go on behind a semicolon.
  func parts() -> (items: [PartsList.Part], isBroken: Bool) {
    let first = end(from: start)
    var items = parts(in: start..<first)
    var end = first
    var isBroken = false
    while isSemicolon(end), end - start < PartsReader.mostCharacters, let part = leading(end + 1) {
      isBroken = true
      items.append(part)
      end = self.end(from: end + 1)
    }
    return (items, isBroken)
  }

  /// Where the sentence, the bracket, or this division ends.
  private func end(from start: Int) -> Int {
    var offset = start
    var depth = 0
    let last = min(prose.count, start + PartsReader.mostCharacters)
    while offset < last, !prose[offset].endsSentence {
      if prose.narrow(offset) == 0x28 { depth += 1 }
      if prose.narrow(offset) == 0x29 { depth -= 1 }
      if depth < 0 || depth == 0 && prose.holds(PartsReader.opener, at: offset) { break }
      offset += 1
    }
    return offset
  }

  private func parts(in range: Range<Int>) -> [PartsList.Part] {
    var depth = 0
    var offset = range.lowerBound
    return reading.quantities(in: range).compactMap { quantity in
      while offset < quantity.range.lowerBound {
        if prose.narrow(offset) == 0x28 { depth += 1 }
        if prose.narrow(offset) == 0x29 { depth -= 1 }
        offset += 1
      }
      let front = asides.front(of: quantity)
      guard depth == 0, prose.last(of: PartsReader.sums, endingAt: front) == nil else {
        return nil
      }
      let label = max(labelStart(before: front), range.lowerBound)
      return PartsList.Part(quantity: quantity, label: label..<front)
    }
  }

  /// A bracket belongs to the label: 因公出国（境）费.
  private func labelStart(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < PartsReader.longestLabel * 2,
      !prose.endsClause(at: start - 1) || "（）()".codes.contains(prose[start - 1])
    {
      start -= 1
    }
    return start
  }

  /// 项目支出190万元 behind a semicolon: a label and its number, and nothing else.
  private func leading(_ start: Int) -> PartsList.Part? {
    var start = start
    while prose[start].isBlank || prose[start] == 0x0A { start += 1 }
    let end = end(from: start)
    let found = parts(in: start..<end)
    guard let part = found.first, part.label.lowerBound == start,
      part.label.count < PartsReader.longestLabel, isAlone(found, to: end)
    else { return nil }
    return part
  }

  /// Nothing follows the part but its share.
  private func isAlone(_ found: [PartsList.Part], to end: Int) -> Bool {
    guard let first = found.first else { return false }
    let rest = found.dropFirst()
    if rest.isEmpty {
      let next = first.quantity.range.upperBound
      return next == end || "，,".codes.contains(prose[next])
    }
    return rest.count == 1 && rest.allSatisfy { $0.quantity.unit == .percent }
      && "，,（(".codes.contains(prose[first.quantity.range.upperBound])
  }

  private func isSemicolon(_ offset: Int) -> Bool {
    prose[offset] == 0xFF1B || prose[offset] == 0x3B
  }
}
