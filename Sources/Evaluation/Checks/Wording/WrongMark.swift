/// A book-title mark does not stand for a comparison: 》 for ≥ (错用书名号).
struct WrongMark: TextCheck {
  static let name = "wrong-mark"
  static let group = Finding.Group.wording

  private static let marks: [UInt32: (partner: UInt32, meant: String)] = [
    0x300B: (0x300A, "≥"), 0x300A: (0x300B, "≤"),
  ]
  /// A title is seldom longer.
  private static let longestTitle = 60

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    text.reading.quantities.compactMap { quantity in
      var offset = quantity.range.lowerBound - 1
      if text.prose[offset].isBlank { offset -= 1 }
      guard let mark = WrongMark.marks[text.prose[offset]], quantity.unit != .year,
        !hasPartner(mark.partner, at: offset, text.prose)
      else { return nil }
      return Finding.markWrong(text, offset, mark.meant)
    }
  }

  /// The mark opens or closes a title.
  private func hasPartner(_ partner: UInt32, at offset: Int, _ prose: Prose) -> Bool {
    if partner == 0x300A {
      let start = max(offset - WrongMark.longestTitle, 0)
      let opening = prose.codes[start..<offset].lastIndex(of: 0x300A)
      let closing = prose.codes[start..<offset].lastIndex(of: 0x300B)
      return opening.map { $0 > (closing ?? -1) } ?? false
    }
    let end = min(offset + WrongMark.longestTitle, prose.count)
    return prose.codes[(offset + 1)..<max(end, offset + 1)].contains(partner)
  }
}

extension Finding {
  fileprivate static func markWrong(
    _ text: FieldText, _ offset: Int, _ meant: String
  ) -> Finding {
    Finding(
      check: WrongMark.self, severity: .note, field: text.path,
      message: "“\(text.prose.text(offset..<offset + 1))”是书名号，数字前应为“\(meant)”，请改正。",
      range: offset..<offset + 1
    ).expecting(meant)
  }
}
