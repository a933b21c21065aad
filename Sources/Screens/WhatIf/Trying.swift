import Evaluation

/// What can be tried of an open draft, and what becomes of it.
enum Trying {
  /// The figures that points may depend on, those of the indicator on the screen first.
  static func fields(of filling: FillingState) -> [Field] {
    let rubric = filling.rubric
    let mine = filling.indicator.map { rubric.fields(of: .indicator($0.id)) } ?? []
    var seen: Set<FieldPath> = []
    return (mine + rubric.fields).filter {
      isTriable($0, filling.report, rubric) && seen.insert($0.path).inserted
    }
  }

  private static func isTriable(_ field: Field, _ report: Report, _ rubric: Rubric) -> Bool {
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
  static func copy(of filling: FillingState, with trial: Trial, at path: FieldPath) -> FillingState
  {
    FillingState(
      OpenedDraft(
        id: filling.id, report: trial.applied(to: filling.report), rubric: filling.rubric,
        place: path))
  }

  /// Takes the tried figures over: one step to undo, however many they are.
  static func keep(in filling: inout FillingState) {
    filling.history.close()
    for (index, change) in filling.trial.changes.enumerated() {
      filling.write(change.content, at: change.path, .whole, continues: index > 0)
      filling.history.close()
    }
    filling.settle(on: filling.focus)
    filling.trial = Trial()
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
