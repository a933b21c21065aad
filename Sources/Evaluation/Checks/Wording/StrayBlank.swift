/// There are no blanks inside Chinese text (多余空格).
struct StrayBlank: TextCheck {
  static let name = "stray-blank"
  static let group = Finding.Group.wording

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    var found: [Finding] = []
    var quotes = 0
    for (offset, code) in text.prose.codes.enumerated() {
      if "“‘《「".codes.contains(code) { quotes += 1 }
      if "”’》」".codes.contains(code) || code == 0x0A { quotes = 0 }
      // A motto in quotation marks may be divided by a blank.
      guard code.isBlank, quotes == 0, !text.prose[offset - 1].isBlank else { continue }
      var end = offset
      while text.prose[end].isBlank { end += 1 }
      if isInside(offset, end, text.prose) { found.append(.blankStray(text, offset..<end)) }
    }
    return found
  }

  /// Chinese on one side, Chinese or a digit on the other.
  private func isInside(_ start: Int, _ end: Int, _ prose: Prose) -> Bool {
    let (before, after) = (prose[start - 1], prose[end])
    return before.isChinese && (after.isChinese || after.isDigit)
      || before.isDigit && after.isChinese
  }
}

extension Finding {
  fileprivate static func blankStray(_ text: FieldText, _ range: Range<Int>) -> Finding {
    let before = text.prose.text(max(range.lowerBound - 4, 0)..<range.lowerBound)
    return Finding(
      check: StrayBlank.self, severity: .note, field: text.path,
      message: "“\(before)”后面有多余的空格，请删去。", range: range
    ).expecting("")
  }
}
