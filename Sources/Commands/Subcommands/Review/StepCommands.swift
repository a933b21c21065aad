import Application
import ArgumentParser
import Evaluation
import Storage

/// A draft, and who acts on it: what every command of the review takes.
struct DeskOptions: ParsableArguments {
  @Argument(help: CommandWords.draft) var draft: String
  @OptionGroup var person: PersonOptions
  @OptionGroup var data: DataOptions

  func open() throws(Refusal) -> ReviewDesk {
    let place = data.place
    let desk = try ReviewDesk(draft, at: place, by: place.mark(as: person.name))
    for notice in desk.notices { try StandardStream.error.write(notice.printable + "\n") }
    return desk
  }
}

extension ReviewDesk {
  /// Says what was done.
  func say(_ action: ReviewAction) throws(Refusal) {
    try StandardStream.output.write(ReviewWords.done(action, self).printable + "\n")
  }
}

/// `ziping submit DRAFT`: 送审.
struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: ReviewHelp.submit)

  @OptionGroup var desk: DeskOptions
  @Option(help: ReviewHelp.note) var note = ""
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    var desk = try desk.open()
    guard !desk.person.signs(.submit) else {
      return try desk.decide(.submit, note, passphrase.reader)
    }
    try desk.submitUnsigned(note: note)
    try desk.say(.submit)
  }
}

/// `ziping return DRAFT --reason TEXT`: 退回.
struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: ReviewHelp.giveBack)

  @OptionGroup var desk: DeskOptions
  @Option(help: ReviewHelp.reason) var reason = ""
  @Option(help: ReviewHelp.field) var field: [String] = []
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    var reasons: [ReviewStep.FieldReason] = []
    for text in field { reasons.append(try FieldReasonArgument(text).reason) }
    try desk.open().decide(.return, reason, reasons: reasons, passphrase.reader)
  }
}

/// `ziping reopen DRAFT --reason TEXT`: 重新开启.
struct ReopenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: ReviewHelp.reopen)

  @OptionGroup var desk: DeskOptions
  @Option(help: ReviewHelp.reason) var reason = ""
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws { try desk.open().decide(.reopen, reason, passphrase.reader) }
}

/// `ADDRESS=REASON`.
private struct FieldReasonArgument {
  let reason: ReviewStep.FieldReason

  init(_ text: String) throws(Refusal) {
    guard let place = text.firstIndex(of: "=") else { throw .argument(.notAssignment(text)) }
    let address = String(text[..<place])
    guard let field = FieldPath(address: address) else { throw .review(.noSuchField(address)) }
    reason = ReviewStep.FieldReason(field: field, text: String(text[text.index(after: place)...]))
  }
}
