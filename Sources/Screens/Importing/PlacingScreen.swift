import Documents
import Evaluation
import Terminal

/// A report written by hand before it becomes a draft: what is placed where, and what is not.
struct PlacingScreen: Screen {
  var name: StaticString { "import" }

  /// A passage, or something to be looked at.
  struct Line: Equatable, Sendable {
    /// Of the file; nothing where it has none.
    var number: Int?
    var text: String
    /// Where it went, or why it went nowhere.
    var place: String
    var isProblem: Bool
  }

  let placed: PlacedReport
  let choice: FileChoice
  let lines: [Line]
  /// Only what needs looking at is shown.
  var isFiltered: Bool
  var cursor = ListCursor()

  init(_ placed: PlacedReport, choice: FileChoice) {
    self.placed = placed
    self.choice = choice
    lines = PlacingScreen.lines(of: placed)
    isFiltered = lines.contains(where: \.isProblem)
  }

  var shown: [Line] { isFiltered ? lines.filter(\.isProblem) : lines }
  var selected: Line? { shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil }

  var unit: String { placed.placement.report.cover[.unit] }
  var year: String { placed.placement.report.cover[.year] }

  /// The rubric behind the present one, in the order of the list.
  var nextRubric: Rubric.ID? {
    let ids = placed.rubrics.map(\.id)
    guard ids.count > 1, let index = ids.firstIndex(of: placed.rubric.id) else { return nil }
    return ids[(index + 1) % ids.count]
  }

  /// What found no place first, then what was noticed and what is missing, then all the rest.
  private static func lines(of placed: PlacedReport) -> [Line] {
    let placement = placed.placement
    let rubric = placed.rubric
    var problems: [Line] = []
    var rest: [Line] = []
    for entry in placement.entries {
      let number = entry.lines.first
      let place = ImportWords.place(entry.outcome, by: rubric)
      var isUnplaced = false
      if case .unplaced = entry.outcome { isUnplaced = true }
      let line = Line(number: number, text: entry.text, place: place, isProblem: isUnplaced)
      if isUnplaced { problems.append(line) } else { rest.append(line) }
    }
    problems += placement.skipped.filter(\.isPart).map { skipped in
      Line(
        number: skipped.lines.first, text: skipped.text, place: skipped.reason.message,
        isProblem: true)
    }
    let notes = placement.notes.map { note in
      Line(number: note.line, text: note.kind.message, place: ImportWords.note, isProblem: true)
    }
    let warning = placed.warning.map {
      Line(number: nil, text: $0, place: ImportWords.unsuitable, isProblem: true)
    }
    let missing = placement.missing.map { part in
      Line(
        number: nil, text: rubric.title(of: part) ?? "", place: ImportWords.missing,
        isProblem: true)
    }
    let omitted = placed.manuscript.omitted.map { omission in
      Line(
        number: omission.line, text: omission.message, place: ImportWords.notRead,
        isProblem: true)
    }
    return [warning].compactMap { $0 } + problems + omitted + notes + missing + rest
  }
}
