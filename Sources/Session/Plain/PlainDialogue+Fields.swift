import Application
import Evaluation

extension PlainDialogue {
  /// What becomes of a part after one of its fields.
  private enum Turn {
    case next, list, end
  }

  /// Asks for a part's fields one after another; false at the end of all.
  mutating func ask(_ part: Part) throws(Refusal) -> Bool {
    try lines.write(PlainWords.partHeading(rubric.title(of: part), introduction(to: part)))
    for field in rubric.fields(of: part) where isAsked(field) {
      switch try ask(field, in: part) {
      case .next: continue
      case .list: return true
      case .end: return false
      }
    }
    try lines.write(PlainWords.partEnd)
    return true
  }

  /// A reason for points that nobody set by hand is not asked for.
  private func isAsked(_ field: Field) -> Bool {
    if case .own(let id, let row, let column) = field.path {
      let rows = report.answers[id]?.own ?? []
      // One empty row is offered; its further cells once it has a name.
      return row < rows.count || (row == rows.count && column == .name)
    }
    guard case .overrideReason(let id) = field.path else { return true }
    return !report[.override(id)].isEmpty || !report[field.path].isEmpty
  }

  private mutating func ask(_ field: Field, in part: Part) throws(Refusal) -> Turn {
    try lines.write(PlainWords.field(field, report[field.path].text(as: field.kind)))
    while true {
      switch try answer(to: PlainWords.prompt) {
      case .kept: return .next
      case .listed: return .list
      case .ended: return .end
      case .explained: try lines.write(explanation(of: field, in: part))
      case .cleared: if try enter("", in: field, of: part) { return .next }
      case .begun: if try enter("n", in: field, of: part) { return .next }
      case .text(let line):
        if field.kind.allowsLines, PlainAnswer.endsText(line) { return .next }
        let text = try field.kind.allowsLines ? wholeText(beginning: line) : line
        if try enter(text, in: field, of: part) { return .next }
      }
    }
  }

  /// The lines up to a single `.`, or to the end of all input.
  private func wholeText(beginning first: String) throws(Refusal) -> String {
    var text = [first]
    while let line = try lines.ask(PlainWords.morePrompt), !PlainAnswer.endsText(line) {
      text.append(line)
    }
    return text.joined(separator: "\n")
  }

  /// Enters a text, saves, and tells the score; false if the text cannot stand there.
  private mutating func enter(
    _ text: String, in field: Field, of part: Part
  ) throws(Refusal) -> Bool {
    guard !text.unicodeScalars.contains("\u{FFFD}") else {
      try lines.write(PlainWords.notUTF8 + "\n")
      return false
    }
    do throws(Refusal) {
      let changed = try rubric.entering(text, in: field, of: report)
      try accept(changed)
    } catch {
      try lines.write(PlainWords.refusal(error) + "\n")
      return false
    }
    let saved = isSaved ? PlainWords.saved : PlainWords.unsaved
    try lines.write(saved + PlainWords.score(rubric.score(report), in: part) + "\n")
    return true
  }
}
