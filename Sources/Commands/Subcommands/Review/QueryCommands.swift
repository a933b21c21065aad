import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping query`: questions, answers, and the table of both.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: ReviewHelp.query,
    subcommands: [
      QueryListCommand.self, QueryAskCommand.self, QueryAnswerCommand.self,
      QueryCloseCommand.self,
    ])
}

struct QueryAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: ReviewHelp.queryAsk)

  @OptionGroup var desk: DeskOptions
  @Argument(help: ReviewHelp.address) var address: String
  @Argument(help: ReviewHelp.question) var text: String
  @Option(help: ReviewHelp.range) var range: String?

  func run() throws {
    var desk = try desk.open()
    guard let field = FieldPath(address: address) else {
      throw Refusal.review(.noSuchField(address))
    }
    let id = try desk.ask(field, range: try characters, text: text)
    try StandardStream.output.write("\(id)\n")
  }

  /// `12-20`, both counted from 1.
  private var characters: Range<Int>? {
    get throws(Refusal) {
      guard let range else { return nil }
      let bounds = range.split(separator: "-").map { Int($0) }
      guard bounds.count == 2, let first = bounds[0], let last = bounds[1], first >= 1,
        last >= first
      else { throw .argument(.badRange(range)) }
      return first - 1..<last
    }
  }
}

struct QueryAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: ReviewHelp.queryAnswer)

  @OptionGroup var desk: DeskOptions
  @Argument(help: ReviewHelp.number) var number: Int
  @Argument(help: ReviewHelp.answer) var text: String
  @Option(help: ReviewHelp.change) var change = ""

  func run() throws {
    var desk = try desk.open()
    try desk.answer(number, text: text, change: change)
    try desk.say(.answer)
  }
}

struct QueryCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: ReviewHelp.queryClose)

  @OptionGroup var desk: DeskOptions
  @Argument(help: ReviewHelp.number) var number: Int

  func run() throws {
    var desk = try desk.open()
    try desk.close(number)
    try desk.say(.close)
  }
}

struct QueryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: ReviewHelp.queryList)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let open = try draft.open()
    let file = try open.reviewFile()
    let rows = open.reviewStore.corrections(of: file, by: open.rubric).rows
    if json {
      let pairs = zip(file.review.queries, rows)
      return try JSONValue.array(pairs.map { $0.json(changes: $1.changes) }).print()
    }
    guard !rows.isEmpty else {
      return try StandardStream.output.write(ReviewWords.noQueries + "\n")
    }
    let text = rows.map { $0.text.joined(separator: "\n") + "\n" }.joined()
    try StandardStream.output.write(text.printable)
  }
}

extension CorrectionTable.Row {
  /// Place and state, then query, answer and what was put right, a line each.
  fileprivate var text: [String] {
    let quote = quote.isEmpty ? "" : "“\(quote)”"
    let parts =
      [
        (ReviewWords.question, quote + question),
        (ReviewWords.answer, answer?.text ?? ReviewWords.unanswered),
      ]
      + (corrections.isEmpty ? [ReviewWords.unchanged] : corrections).enumerated().map {
        ($0.offset == 0 ? ReviewWords.correction : ReviewWords.noLabel, $0.element)
      }
    return ["\(id)  \(place)（\(state.title)）"] + parts.map { "    " + $0 + $1.oneLine }
  }
}

extension Query {
  fileprivate func json(changes: [String]) -> JSONValue {
    .object([
      "number": .number("\(id)"), "state": .string(state.name), "address": .string(field.address),
      "range": range.map { .array([.number("\($0.lowerBound)"), .number("\($0.upperBound)")]) }
        ?? .null,
      "quote": .string(quote), "text": .string(text), "asked": asked.json,
      "answer": .text(answer?.text), "change": .text(answer?.change), "changes": .texts(changes),
      "answered": answer?.mark.json ?? .null, "closed": closed?.json ?? .null,
    ])
  }
}

extension Query.State {
  fileprivate var name: String {
    switch self {
    case .opened: "opened"
    case .answered: "answered"
    case .closed: "closed"
    }
  }
}

extension Mark {
  /// Who and when.
  var json: JSONValue {
    .object([
      "name": .string(actor.name), "user": .string(actor.user), "time": .string(time.text),
    ])
  }
}
