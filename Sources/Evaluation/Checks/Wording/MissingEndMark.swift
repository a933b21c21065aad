/// A text ends with an end mark (句末标点).
struct MissingEndMark: Check {
  static let name = "missing-end-mark"
  static let group = Finding.Group.wording

  /// Shorter texts may be headings.
  private static let shortest = 12
  private static let endMarks = "。！？；：…，.".codes
  private static let closing = "”’）)》".codes

  /// So many texts without one, and at least half of their kind, are a habit: cells of a table.
  private static let habit = 3

  func findings(in subject: CheckSubject) -> [Finding] {
    let texts = subject.texts.filter { $0.prose.count >= MissingEndMark.shortest }
    let found = texts.map { (kind: $0.role.kind, findings: findings(in: $0)) }
    let counts = found.reduce(into: [String: (open: Int, all: Int)]()) { counts, text in
      counts[text.kind, default: (0, 0)].all += 1
      counts[text.kind, default: (0, 0)].open += text.findings.count
    }
    return found.flatMap { kind, findings in
      let count = counts[kind] ?? (0, 0)
      let isHabit = count.open >= MissingEndMark.habit && count.open * 2 >= count.all
      return isHabit ? [] : findings
    }
  }

  private func findings(in text: FieldText) -> [Finding] {
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

extension TextRole {
  /// Texts that are written in one way.
  fileprivate var kind: String {
    switch self {
    case .section: "section"
    case .item: "item"
    case .explanation: "explanation"
    case .deduction, .overrideReason: "reason"
    }
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
