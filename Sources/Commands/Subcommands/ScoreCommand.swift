import Application
import ArgumentParser
import Storage

/// `ziping score DRAFT`: every indicator's points, the total and the grade.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: CommandWords.score)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let draft = try draft.open()
    var judge = Judge(self.draft.place)
    let found = draft.reviewed(by: &judge)
    try judge.introduce()
    let report = ScoreReport(
      rubric: draft.rubric, scorecard: draft.scorecard, judgement: found.judgement,
      review: found.review, reviewed: found.scorecard)
    if json {
      try report.json.print()
    } else {
      try StandardStream.output.write(report.text)
    }
  }
}
