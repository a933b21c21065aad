import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric explain FILE`: the whole rubric as a document to be signed.
struct RubricExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: CommandWords.rubricExplain)

  @Argument(help: CommandWords.rubricFile) var file: String

  func run() throws {
    let checked = try RubricArgument(file).checked()
    guard let rubric = checked.rubric else {
      try StandardStream.output.write(checked.text.printable)
      throw ExitCode.findings
    }
    let lines = RubricDocument(rubric).lines.map(\.text)
    let signature = RubricWords.signature(checked.reference?.digest ?? "")
    let text = (lines + ["", RubricWords.lint, checked.text, signature]).joined(separator: "\n")
    try StandardStream.output.write((text + "\n").printable)
  }
}

extension RubricDocument.Line {
  /// Headings stand free, texts are indented below them.
  fileprivate var text: String {
    switch self {
    case .title(let text): text + "\n"
    case .heading(let depth, let text):
      "\n" + String(repeating: "  ", count: depth) + text
    case .text(let text): "    " + text
    }
  }
}
