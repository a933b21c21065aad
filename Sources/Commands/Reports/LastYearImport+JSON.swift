import Application
import Documents
import Evaluation
import Storage

extension LastYearImport {
  func json(_ draft: OpenDraft) -> JSONValue {
    .object([
      "id": .string(draft.draft.id.text), "last_year": .string(previous.id.text),
      "unconfirmed": .texts(draft.report.unconfirmed.map(\.address).sorted()),
      "figures": .array(figures(draft)),
      "left": .texts(left(draft.rubric)),
    ])
  }

  private func figures(_ draft: OpenDraft) -> [JSONValue] {
    draft.rubric.facts.compactMap { fact in
      guard let old = previous.report.facts[fact.id]?.value else { return nil }
      let now = draft.report.facts[fact.id]?.value
      return .object([
        "address": .string(FieldPath.fact(fact.id).address),
        "last_year": .string(old.text(as: fact.kind)),
        "now": .text(now.map { $0.text(as: fact.kind) }),
        "change": .text(now.map { fact.change(from: old, to: $0) }),
      ])
    }
  }
}
