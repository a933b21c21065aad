/// Levels are numbered 一、（一）1.（1） (层次序数, GB/T 9704-2012 7.3.3).
struct NumberingLevel: TextCheck {
  static let name = "numbering-level"
  static let group = Finding.Group.wording

  private static let chineseDigits = "一二三四五六七八九十".codes
  private static let opening = "（(".codes
  private static let closing = "）)".codes

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.prose.codes.indices.compactMap { offset -> Finding? in
      guard offset == 0 || text.prose[offset - 1] == 0x0A else { return nil }
      return finding(at: offset, text)
    }
  }

  /// A number at the beginning of a line, and the mark behind it.
  private func finding(at start: Int, _ text: FieldText) -> Finding? {
    let prose = text.prose
    if NumberingLevel.opening.contains(prose[start]) {
      var end = start + 1
      while isNumber(prose[end]) { end += 1 }
      guard end > start + 1, NumberingLevel.closing.contains(prose[end]),
        "、.．，".codes.contains(prose[end + 1])
      else { return nil }
      return .levelWrong(text, end + 1..<end + 2, "", start)
    }
    var end = start
    while prose.narrow(end).isDigit { end += 1 }
    if end > start, end - start < 3, prose[end] == 0x3001 {
      return .levelWrong(text, end..<end + 1, ".", start)
    }
    end = start
    while NumberingLevel.chineseDigits.contains(prose[end]) { end += 1 }
    guard end > start, ".．".codes.contains(prose[end]) else { return nil }
    return .levelWrong(text, end..<end + 1, "、", start)
  }

  private func isNumber(_ code: UInt32) -> Bool {
    code.narrow.isDigit || NumberingLevel.chineseDigits.contains(code)
  }
}

extension Finding {
  fileprivate static func levelWrong(
    _ text: FieldText, _ range: Range<Int>, _ mark: String, _ start: Int
  ) -> Finding {
    let written = text.prose.text(start..<range.upperBound)
    let right = text.prose.text(start..<range.lowerBound) + mark
    return Finding(
      check: NumberingLevel.self, severity: .note, field: text.path,
      message: "序号“\(written)”应写作“\(right)”（层次依次为 一、（一）1.（1））。", range: range
    ).expecting(mark)
  }
}
