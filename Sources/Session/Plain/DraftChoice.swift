import Application
import Evaluation
import Storage

/// Lets someone choose a draft, or begin one.
struct DraftChoice {
  private let lines: PlainLines
  private let folder: DataFolder

  init(_ lines: PlainLines, _ folder: DataFolder) {
    self.lines = lines
    self.folder = folder
  }

  /// The id of the chosen draft; nil if no choice was made.
  func chosen() throws(Refusal) -> String? {
    let drafts = try readable()
    try show(drafts)
    var isFirst = true
    while true {
      let answer = PlainAnswer(try lines.ask(PlainWords.chooseDraft(drafts.count)))
      switch answer {
      case .ended:
        guard isFirst, !lines.isTerminal else { return nil }
        throw .argument(.nobodyAnswers)
      case .begun: return try begun()
      case .text:
        if let number = answer.number, drafts.indices.contains(number - 1) {
          return drafts[number - 1].id.text
        }
        try lines.write(PlainWords.notInList(drafts.count) + "\n")
      case .kept, .listed, .explained, .cleared: try show(drafts)
      }
      isFirst = false
    }
  }

  private func readable() throws(Refusal) -> [DraftSummary] {
    let listings = try refusing { () throws(StorageError) in try folder.drafts.list() }
    return listings.compactMap { listing in
      switch listing {
      case .readable(let draft): draft
      case .unreadable: nil
      }
    }
  }

  private func show(_ drafts: [DraftSummary]) throws(Refusal) {
    var table = Table(.right, .left, .left, .left)
    for (index, draft) in drafts.enumerated() {
      table.add("\(index + 1)", draft.unit, draft.year, draft.id.text)
    }
    try lines.write(drafts.isEmpty ? DraftWords.noDraftsHere + "\n" : table.text)
  }

  /// Asks for what a new draft needs.
  private func begun() throws(Refusal) -> String? {
    let rubrics = folder.rubrics.ids().map(\.rawValue)
    guard let unit = try lines.ask(PlainWords.newUnit), !unit.isEmpty,
      let year = try lines.ask(PlainWords.newYear), !year.isEmpty
    else { return nil }
    var rubric = rubrics.first ?? ""
    if rubrics.count > 1 {
      let prompt = PlainWords.newRubric(rubrics)
      let typed = try lines.ask(prompt)
      // By its number, or by its id.
      let number =
        PlainAnswer(typed).number ?? rubrics.firstIndex { $0 == typed }.map { $0 + 1 } ?? 0
      guard rubrics.indices.contains(number - 1) else { return nil }
      rubric = rubrics[number - 1]
    }
    return try NewDraft(rubric: rubric, unit: unit, year: year).create(in: folder).id.text
  }
}
