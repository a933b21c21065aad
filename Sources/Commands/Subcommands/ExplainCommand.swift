import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping explain DRAFT ADDRESS`: why a number is what it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: CommandWords.explain)

  @OptionGroup var draft: DraftOptions
  @Argument(help: CommandWords.figure) var address: String
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let draft = try draft.open()
    let figure = try draft.rubric.figure(atAddress: address)
    guard let explanation = draft.rubric.explanation(of: figure, in: draft.report) else {
      throw Refusal.entry(.noSuchFigure(address, nearest: nil))
    }
    if json {
      try explanation.json(at: figure.address).print()
    } else {
      try StandardStream.output.write(explanation.text)
    }
  }
}

extension Explanation {
  fileprivate func json(at address: String) -> JSONValue {
    .object([
      "address": .string(address), "title": .string(title), "headline": .string(headline),
      "rows": .array(
        rows.map {
          .object([
            "label": .string($0.label), "text": .string($0.text), "field": .text($0.path?.address),
          ])
        }),
    ])
  }
}
