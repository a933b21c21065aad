import Application
import Documents
import Evaluation
import Storage

/// What the tables would change, as text and as JSON.
extension TableProposal {
  func json(taken: [Change], by rubric: Rubric) -> JSONValue {
    .object([
      "rows": .number("\(rows)"),
      "changes": .array(changes.map { $0.json(rubric, isTaken: taken.contains($0)) }),
      "questions": .array(
        questions.map { question in
          .object([
            "address": .string(FieldPath.fact(question.fact).address),
            "reason": .string(question.reason.message),
            "choices": .array(
              question.choices.map { $0.json(rubric, isTaken: taken.contains($0)) }),
          ])
        }),
      "same": .texts(same.map { FieldPath.fact($0).address }),
      "unreadable": .array(
        unreadable.map { .object(["place": .string($0.place), "text": .string($0.text)]) }),
      "hidden_sheets": .texts(hiddenSheets),
      "omitted": .texts(omitted.map(\.message)), "remarks": .texts(remarks),
    ])
  }

  /// The preview for a person.
  func text(by rubric: Rubric) -> String {
    var table = Table(.left, .left, .left, .left, .left)
    for change in changes {
      guard let fact = rubric.fact(change.fact) else { continue }
      table.add(
        FieldPath.fact(fact.id).address, fact.label,
        change.oldText(fact) + " → " + change.newText(fact),
        change.origin.place, ImportWords.origin(change))
    }
    var text = table.text
    for question in questions {
      guard let fact = rubric.fact(question.fact) else { continue }
      text += ImportWords.question(fact.label, question.reason.message) + "\n"
      for (index, choice) in question.choices.enumerated() {
        text +=
          ImportWords.choice(
            "\(FieldPath.fact(fact.id).address)=\(index + 1)", choice.newText(fact),
            choice.origin.place) + "\n"
      }
    }
    for remark in remarks { text += remark + "\n" }
    for origin in unreadable { text += ImportWords.unreadable(origin.place, origin.text) + "\n" }
    for name in hiddenSheets { text += ImportWords.hidden(name) + "\n" }
    for omission in omitted { text += ImportWords.omitted(omission) + "\n" }
    return text
  }
}

extension TableProposal.Change {
  fileprivate func json(_ rubric: Rubric, isTaken: Bool) -> JSONValue {
    let fact = rubric.fact(fact)
    return .object([
      "address": .string(FieldPath.fact(self.fact).address), "label": .text(fact?.label),
      "old": .text(fact.map { oldText($0) }), "new": .text(fact.map { newText($0) }),
      "sheet": .string(origin.sheet), "cell": .string(origin.cell),
      "row_label": .string(origin.rowLabel), "column_label": .string(origin.columnLabel),
      "written": .string(origin.written), "rounded": .bool(isRounded), "taken": .bool(isTaken),
    ])
  }
}
