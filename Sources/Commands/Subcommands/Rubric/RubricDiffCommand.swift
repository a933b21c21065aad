import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric diff A B`: what changed from one rubric to another.
struct RubricDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: CommandWords.rubricDiff)

  @Argument(help: CommandWords.rubricOld) var old: String
  @Argument(help: CommandWords.rubricNew) var new: String
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let difference = RubricDifference(
      from: try RubricArgument(old).rubric(), to: try RubricArgument(new).rubric())
    if json {
      try difference.json.print()
    } else {
      try StandardStream.output.write(difference.text.printable)
    }
    guard difference.isEmpty else { throw ExitCode.findings }
  }
}

extension RubricDifference {
  var text: String {
    isEmpty ? RubricWords.same : items.map { $0.text + "\n" }.joined()
  }

  var json: JSONValue {
    .array(
      items.map { item in
        switch item.change {
        case .added: .object(["place": .string(item.place), "change": .string("added")])
        case .removed: .object(["place": .string(item.place), "change": .string("removed")])
        case .changed(let old, let new):
          .object([
            "place": .string(item.place), "change": .string("changed"), "old": .string(old),
            "new": .string(new),
          ])
        }
      })
  }
}
