import Evaluation

extension FillingState {
  /// The figures that points may depend on, those of the indicator on the screen first.
  var triableFields: [Field] {
    let mine = indicator.map { rubric.fields(of: .indicator($0.id)) } ?? []
    var seen: Set<FieldPath> = []
    return (mine + rubric.fields).filter { isTriable($0) && seen.insert($0.path).inserted }
  }

  private func isTriable(_ field: Field) -> Bool {
    switch field.path {
    case .fact, .check: true
    case .points(let id): rubric.indicator(id)?.isComputed == false
    case .own(let id, let row, let column):
      row < (report.answers[id]?.own.count ?? 0) && column.isFigure
    case .cover, .text, .items, .item, .explanation, .deduction, .override, .overrideReason,
      .notApplicable, .choice:
      false
    }
  }

  /// A copy to try things in; it can be changed even where the draft cannot.
  func copy(with trial: Trial, at path: FieldPath) -> FillingState {
    FillingState(
      OpenedDraft(id: id, report: trial.applied(to: report), rubric: rubric, place: path))
  }

  /// Takes the tried figures over: one step to undo, however many they are.
  mutating func keep(_ trial: Trial) {
    history.close()
    for (index, change) in trial.changes.enumerated() {
      write(change.content, at: change.path, .whole, continues: index > 0)
      history.close()
    }
    settle(on: focus)
  }
}

extension OwnIndicator.Column {
  fileprivate var isFigure: Bool {
    switch self {
    case .target, .actual, .weight: true
    case .name, .direction, .unit: false
    }
  }
}
