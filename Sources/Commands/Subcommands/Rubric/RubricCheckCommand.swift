import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping rubric check FILE…`: what is wrong with rubric files.
struct RubricCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: CommandWords.rubricCheck)

  @Argument(help: CommandWords.rubricFiles) var files: [String]
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    var checked: [RubricFile] = []
    for path in files {
      checked.append(
        try refusing { () throws(StorageError) in try RubricFile(checking: path) })
    }
    if json {
      try JSONValue.array(checked.map(\.json)).print()
    } else {
      try StandardStream.output.write(checked.map(\.text).joined(separator: "\n").printable)
    }
    guard checked.allSatisfy({ $0.findings.isEmpty }) else { throw ExitCode.findings }
  }
}
