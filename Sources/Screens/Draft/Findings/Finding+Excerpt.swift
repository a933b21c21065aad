import Evaluation

/// A sentence around marked characters.
struct Excerpt: Equatable, Sendable {
  var before: String
  var marked: String
  var after: String
}

extension Finding {
  private static let charactersBefore = 16
  private static let charactersAfter = 60

  /// Part, field and character: 结转结余率 / 说明，第 58 字.
  func label(by rubric: Rubric) -> String {
    let part = field.part(in: rubric).map { rubric.name(of: $0).title } ?? ""
    let label = rubric.field(at: field)?.label ?? ""
    let place = range.map { FindingWords.character($0.lowerBound + 1) } ?? ""
    return (part == label ? part : "\(part) / \(label)") + place
  }

  /// The text around the characters, one line.
  func excerpt(in report: Report) -> Excerpt? {
    guard let range, case .text(let text) = report[field] else { return nil }
    let characters = Array(text).map { $0.isNewline ? " " : $0 }
    guard range.upperBound <= characters.count else { return nil }
    let start = max(range.lowerBound - Finding.charactersBefore, 0)
    let end = min(range.upperBound + Finding.charactersAfter, characters.count)
    return Excerpt(
      before: (start > 0 ? ".." : "") + String(characters[start..<range.lowerBound]),
      marked: "[" + String(characters[range]) + "]",
      after: String(characters[range.upperBound..<end]))
  }
}
