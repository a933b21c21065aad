import ArgumentParser
import Evaluation
import Storage
import Terminal

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
      throw Refusal.noSuchFigure(address, nearest: nil)
    }
    if json {
      try explanation.json(at: figure.address).print()
    } else {
      try StandardStream.output.write(explanation.text)
    }
  }
}

extension Explanation {
  /// Title and number, then the rows with their labels in a column.
  var text: String {
    let widths = Widths()
    let column = rows.map { widths.cells($0.label) }.max() ?? 0
    let lines = rows.map { row in
      "  " + widths.padded(row.label, to: column) + "  " + row.text.oneLine
    }
    return ([title.oneLine + "  " + headline.oneLine] + lines).map { $0 + "\n" }.joined()
  }

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
