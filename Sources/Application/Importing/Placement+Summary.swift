public import Documents
public import Evaluation
import Storage

extension Placement {
  /// What a person reads: how much was placed, and line by line what was not.
  public func summary(by rubric: Rubric, _ account: Account) -> String {
    let omitted = account.omitted
    var text =
      ImportWords.placed(entries.count, account.openCount, omitted: omitted.count) + "\n"
    var table = Table(.right, .left)
    for skipped in skipped {
      let text = ImportWords.unplaced(skipped.reason.message, skipped.text, skipped.texts.count)
      table.add("\(skipped.lines.first ?? 0)", text)
    }
    for lost in account.lost {
      table.add("\(lost.lines.first ?? 0)", ImportWords.lost(lost.text))
    }
    for entry in account.differing {
      table.add("\(entry.lines.first ?? 0)", ImportWords.writtenOtherwise(entry.text))
    }
    let inferred = notes.compactMap { note -> String? in
      if case .criteriaInferred(let title) = note.kind { title } else { nil }
    }
    for note in notes {
      if case .criteriaInferred = note.kind { continue }
      table.add("\(note.line)", note.kind.message)
    }
    text += table.text
    for omission in omitted { text += ImportWords.omitted(omission) + "\n" }
    if !inferred.isEmpty { text += ImportWords.inferred(inferred) + "\n" }
    if !missing.isEmpty { text += ImportWords.missing(missing.map { $0.title(by: rubric) }) + "\n" }
    let found = findings(by: rubric)
    if !found.isEmpty { text += ImportWords.findings(found.count) + "\n" }
    return text
  }
}
