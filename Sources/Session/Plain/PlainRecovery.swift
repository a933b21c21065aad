import Application
import Evaluation
import Storage

/// Asks, line by line, what to do with text that a draft's file has not.
struct PlainRecovery {
  private let lines: PlainLines
  private let place: Workplace

  init(_ lines: PlainLines, _ place: Workplace) {
    self.lines = lines
    self.place = place
  }

  /// Nothing is decided by an empty line or by the end of all input.
  func ask(about name: String) throws(Refusal) {
    let draft = try refusing { () throws(StorageError) in try place.data.load(name) }
    let session = DraftSession(draft)
    if case .unusable(.unreadable(let error)) = session.finding { throw .storage(error) }
    guard case .unsaved(let unsaved) = session.finding else { return }
    try lines.write(PlainWords.unsaved(try text(unsaved, draft.report)))
    while let answer = try lines.ask(PlainWords.unsavedPrompt) {
      guard let choice = choice(answer, unsaved) else { continue }
      let path = try refusing { () throws(StorageError) in
        try session.resolve(choice, by: place.mark())
      }
      return try lines.write(PlainWords.settled(path ?? "") + "\n")
    }
    throw .storage(.undecided(path: draft.path))
  }

  private func text(_ unsaved: Unsaved, _ file: Report) throws(Refusal) -> String {
    let stored = try refusing { () throws(StorageError) in
      try place.data.rubrics.load(file.rubric.id)
    }
    let rubric = place.data.rubric(of: file, current: stored).scoring
    let difference = ReportDifference(from: file, to: unsaved.report, by: rubric)
    return difference.lines.joined(separator: "\n") + "\n"
  }

  /// A file that was changed elsewhere is not written over line by line.
  private func choice(_ line: String, _ unsaved: Unsaved) -> DraftSession.Resolution? {
    switch PlainAnswer(line).number {
    case 1: unsaved.fits ? .restore : .copy
    case 2: .keepFile
    case 3: .copy
    case .some, nil: nil
    }
  }
}
