import Documents
import Evaluation

extension TakingScreen {
  /// Figures of tables: what fills a blank is taken, what would replace something is not.
  init(_ proposal: TableProposal, by rubric: Rubric, _ reading: ReadingScreen) {
    choice = reading.choice
    file = reading.fileName
    items =
      proposal.changes.compactMap { Item([$0], of: rubric, remark: nil) }
      + proposal.questions.compactMap { Item($0.choices, of: rubric, remark: $0.reason.message) }
    remarks =
      proposal.remarks
      + (proposal.same.isEmpty ? [] : [ImportWords.same(proposal.same.count)])
      + proposal.unreadable.map { ImportWords.unreadable($0.place, $0.text) }
      + proposal.hiddenSheets.map { ImportWords.hidden($0) }
      + proposal.omitted.map { ImportWords.omitted($0) }
  }

  /// Words of last year, each unconfirmed; its figures only stand beside.
  init(_ year: LastYear, into report: Report, by rubric: Rubric, _ reading: ReadingScreen) {
    choice = reading.choice
    file = reading.fileName
    lastYear = year
    let taken = report.takingOver(year, by: rubric)
    items = rubric.fields.filter { taken[$0.path] != report[$0.path] }.map { field in
      let text = taken[field.path].text(as: field.kind)
      return Item(
        path: field.path, label: rubric.label(of: field), old: "",
        choices: [Choice(content: taken[field.path], text: text.oneLine, origin: text)],
        taken: 0, isUnconfirmed: true)
    }
    remarks = [ImportWords.figuresBeside(year.facts.count)]
  }
}

extension TakingScreen.Item {
  /// The remark says why somebody has to choose; there is none where the figure is certain.
  fileprivate init?(_ changes: [TableProposal.Change], of rubric: Rubric, remark: String?) {
    guard let first = changes.first, let fact = rubric.fact(first.fact) else { return nil }
    path = .fact(fact.id)
    label = fact.label
    old = first.old == nil ? "" : first.oldText(fact)
    choices = changes.map { change in
      TakingScreen.Choice(
        content: .fact(.value(change.new)), text: change.newText(fact), cell: change.origin.cell,
        origin: ImportWords.origin(change))
    }
    isAsked = remark != nil
    taken = choices.count == 1 && !isAsked && first.old == nil ? 0 : nil
    self.remark = remark ?? ""
  }
}

extension Rubric {
  /// A field by part and label, since one label stands in many parts.
  fileprivate func label(of field: Field) -> String {
    guard let part = field.path.part(in: self).flatMap({ title(of: $0) }), part != field.label
    else { return field.label }
    if case .cover = field.path { return field.label }
    return part + "：" + field.label
  }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
