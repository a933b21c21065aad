import Evaluation

/// What a sentence of an indicator says of its points, and what it says besides.
extension String {
  private static let remarks: Set<String> = ["无数据支撑", "人工评分", "未填完", "未填", "不适用"]

  /// What a table's remark says beyond the prose and beyond what the program says itself.
  func withoutRemarks(in prose: String) -> String {
    split { "；\n".contains($0) }.map(\.trimmed)
      .filter { !String.remarks.contains($0) && !prose.contains($0) }.joined(separator: "；")
  }

  private static let reasonWords = ["扣", "不得分", "失分", "未得分", "不予得分", "未得满分", "失0", "失1", "失2"]

  /// What was done, and why points were lost: from the first sentence that speaks of a loss.
  var splittingReason: (explanation: String, deduction: String) {
    let sentences = sentences
    guard
      let first = sentences.firstIndex(where: { sentence in
        String.reasonWords.contains { sentence.contains($0) } && !sentence.contains("不扣")
      })
    else { return (self, "") }
    return (
      sentences[..<first].joined().trimmed, sentences[first...].joined().trimmed
    )
  }

  /// Without the words at the beginning, whatever their widths and blanks.
  func dropping(compact words: String) -> String {
    var rest = words.compact[...]
    var index = startIndex
    while index < endIndex, let wanted = rest.first {
      if !self[index].isWhitespace {
        guard self[index].narrow == wanted else { break }
        rest.removeFirst()
      }
      index = self.index(after: index)
    }
    return String(self[index...])
  }

  private static let scoreClauses: Set<String> = [
    "得", "自评得", "故得", "因此得", "所以得", "该指标得", "本指标得", "本项得", "该项得", "得分", "自评得分", "因此该指标得", "本项自评得",
    "该指标自评得", "自评", "得分为", "自评得分为", "故该指标得", "故本项得", "因此本项得",
  ]

  /// A last clause that gives the points and says nothing else, and the text without it.
  var trailingScore: (Points, rest: String)? {
    let characters = Array(trimmed)
    guard let end = characters.lastIndex(where: { !$0.endsSentence }), characters[end] == "分"
    else { return nil }
    let start =
      characters[..<end].lastIndex { !$0.narrow.isDigit && $0.narrow != "." }
      .map { $0 + 1 } ?? 0
    let clause = characters[..<start].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
    guard let number = DecimalNumber(String(characters[start..<end].map(\.narrow))),
      String.scoreClauses.contains(String(characters[clause..<start]).compact)
    else { return nil }
    let front = String(characters[..<clause]).trimmed
    guard let mark = front.last else { return (Points(number), "") }
    return (Points(number), mark.endsSentence ? front : front.dropLast() + "。")
  }
}
