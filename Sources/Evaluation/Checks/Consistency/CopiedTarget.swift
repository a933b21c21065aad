/// What was done is not the target said again (实际完成不照抄目标).
struct CopiedTarget: Check {
  static let name = "target-copied"
  static let group = Finding.Group.consistency

  /// Shorter sentences say the same by chance.
  private static let shortest = 14

  func findings(in subject: CheckSubject) -> [Finding] {
    guard let section = subject.rubric.checks.targetSection,
      let target = subject.text(of: section)
    else { return [] }
    let targets = target.reading.sentenceRanges(from: CopiedTarget.shortest)
      .map { Array(target.prose.codes[$0]) }
    guard !targets.isEmpty else { return [] }
    return subject.texts.filter { $0.path != target.path && !isAhead($0, subject) }
      .flatMap { text in
        text.reading.sentenceRanges(from: CopiedTarget.shortest).filter { range in
          targets.contains {
            $0.count == range.count && text.prose.holds($0, at: range.lowerBound)
          }
        }.map { Finding.targetCopied(text, $0) }
      }
  }

  private func isAhead(_ text: FieldText, _ subject: CheckSubject) -> Bool {
    text.role.section.map { subject.rubric.checks.aheadSections.contains($0) } ?? false
  }
}

extension Reading {
  /// Sentences of at least so many characters, without their end marks.
  func sentenceRanges(from shortest: Int) -> [Range<Int>] {
    guard prose.count >= shortest else { return [] }
    return sentences.indices.compactMap { index in
      let start = sentences[index]
      var end = index + 1 < sentences.count ? sentences[index + 1] : prose.count
      while end > start, prose[end - 1].endsSentence { end -= 1 }
      return end - start >= shortest ? start..<end : nil
    }
  }
}

extension Finding {
  fileprivate static func targetCopied(_ text: FieldText, _ range: Range<Int>) -> Finding {
    Finding(
      check: CopiedTarget.self, severity: .warning, field: text.path,
      message:
        "“\(text.prose.text(range).shortened(to: 20))”与绩效目标一字不差，请改写为实际完成的情况和数据。",
      range: range)
  }
}
