import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping evidence`: files that prove answers.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: ReviewHelp.evidence,
    subcommands: [
      EvidenceListCommand.self, EvidenceAddCommand.self, EvidenceRemoveCommand.self,
    ])
}

struct EvidenceAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: ReviewHelp.evidenceAdd)

  @OptionGroup var desk: DeskOptions
  @Argument(help: ReviewHelp.indicator) var indicator: String
  @Argument(help: ReviewHelp.file) var file: String
  @Option(help: ReviewHelp.page) var page = ""
  @Flag(help: ReviewHelp.copy) var copy = false

  func run() throws {
    var desk = try desk.open()
    let id = try desk.attach(file, to: Indicator.ID(indicator), page: page, isCopied: copy)
    try StandardStream.output.write("\(id)\n")
  }
}

struct EvidenceRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: ReviewHelp.evidenceRemove)

  @OptionGroup var desk: DeskOptions
  @Argument(help: ReviewHelp.number) var number: Int
  @Option(help: ReviewHelp.reason) var reason = ""

  func run() throws {
    var desk = try desk.open()
    try desk.detach(number, reason: reason)
    try StandardStream.output.write(ReviewWords.detached(number, desk).printable + "\n")
  }
}

struct EvidenceListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: ReviewHelp.evidenceList)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let open = try draft.open()
    let store = open.reviewStore
    let pieces = try open.reviewFile().review.evidence.map { ($0, store.condition(of: $0)) }
    if json {
      try JSONValue.array(pieces.map { $0.json($1, at: store.path(of: $0)) }).print()
    } else {
      try StandardStream.output.write(text(pieces, open))
    }
    guard pieces.allSatisfy({ $1 == .sound }) else { throw ExitCode.findings }
  }

  private func text(
    _ pieces: [(Evidence, ReviewStore.EvidenceCondition)], _ open: OpenDraft
  ) -> String {
    guard !pieces.isEmpty else { return ReviewWords.noEvidence + "\n" }
    var table = Table(.right, .left, .left, .left, .right, .left)
    for (piece, condition) in pieces {
      let title = open.rubric.indicators.first { $0.id == piece.indicator }?.title
      table.add(
        "\(piece.id)", title ?? piece.indicator.rawValue, piece.fileName, piece.page,
        "\(piece.size)", ReviewWords.condition(condition))
    }
    return table.text
  }
}

extension ReviewStore.EvidenceCondition {
  fileprivate var name: String {
    switch self {
    case .sound: "sound"
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .changed: "changed"
    }
  }
}

extension Evidence {
  fileprivate func json(
    _ condition: ReviewStore.EvidenceCondition, at path: String
  ) -> JSONValue {
    .object([
      "number": .number("\(id)"), "indicator": .string(indicator.rawValue),
      "file": .string(fileName), "page": .string(page), "size": .number("\(size)"),
      "digest": .string(digest), "path": .string(path), "copied": .bool(holding == .copied),
      "condition": .string(condition.name), "by": mark.json,
    ])
  }
}
