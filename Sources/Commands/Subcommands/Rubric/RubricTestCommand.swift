import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric test FILE`: the worked cases of a rubric file.
struct RubricTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: CommandWords.rubricTest)

  @Argument(help: CommandWords.rubricFiles) var files: [String]
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    var results: [RubricTestResult] = []
    for path in files {
      let rubric = try RubricArgument(path).rubric()
      results += rubric.options.cases.map {
        RubricTestResult(path: path, name: $0.name, failures: rubric.failures(of: $0))
      }
    }
    if json {
      try JSONValue.array(results.map(\.json)).print()
    } else {
      let passed = results.count { $0.failures.isEmpty }
      try StandardStream.output.write(
        (results.map(\.text).joined() + RubricWords.tested(passed, of: results.count)).printable)
    }
    guard results.allSatisfy({ $0.failures.isEmpty }) else { throw ExitCode.findings }
  }
}

/// What a worked case came to.
private struct RubricTestResult {
  var path: String
  var name: String
  var failures: [String]

  var text: String {
    "\(failures.isEmpty ? RubricWords.passed : RubricWords.failed)  \(name)\n"
      + failures.map { "      \($0)\n" }.joined()
  }

  var json: JSONValue {
    .object([
      "path": .string(path), "name": .string(name), "passed": .bool(failures.isEmpty),
      "failures": .texts(failures),
    ])
  }
}
