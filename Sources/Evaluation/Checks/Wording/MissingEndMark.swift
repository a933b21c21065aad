/// A text ends with an end mark (句末标点).
struct MissingEndMark: TextCheck {
  static let name = "missing-end-mark"
  static let group = Finding.Group.wording

  /// Shorter texts may be headings.
  private static let shortest = 12
  private static let endMarks = "。！？；：…，.".codes
  private static let closing = "”’）)》".codes

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    var end = text.prose.count
    while end > 0, text.prose[end - 1].isBlank || text.prose[end - 1] == 0x0A { end -= 1 }
    guard end >= MissingEndMark.shortest, !isEnded(at: end, text.prose) else { return [] }
    return [.endMarkMissing(text, end)]
  }

  private func isEnded(at end: Int, _ prose: Prose) -> Bool {
    if MissingEndMark.endMarks.contains(prose[end - 1]) { return true }
    return MissingEndMark.closing.contains(prose[end - 1])
      && "。！？".codes.contains(prose[end - 2])
  }
}

extension Finding {
  fileprivate static func endMarkMissing(_ text: FieldText, _ end: Int) -> Finding {
    Finding(
      check: MissingEndMark.self, severity: .note, field: text.path,
      message: "句末没有标点，请补“。”。", range: end - 1..<end
    ).fixed(by: "。", at: end..<end)
  }
}
