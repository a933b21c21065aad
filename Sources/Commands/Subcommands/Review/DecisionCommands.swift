import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping approve DRAFT`: 审核通过, signed with the reviewer's key.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: ReviewHelp.approve)

  @OptionGroup var decision: DecisionOptions

  func run() throws { try decision.take(.approve) }
}

/// `ziping sign DRAFT`: 签发, signed with the reviewer's key.
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sign", abstract: ReviewHelp.sign)

  @OptionGroup var decision: DecisionOptions

  func run() throws { try decision.take(.sign) }
}

/// A decision that may be given with an opinion (意见), and is signed.
struct DecisionOptions: ParsableArguments {
  @OptionGroup var desk: DeskOptions
  @Option(help: ReviewHelp.opinion) var opinion = ""
  @OptionGroup var passphrase: PassphraseOptions

  func take(_ action: ReviewAction) throws {
    try desk.open().decide(action, opinion, passphrase.reader)
  }
}

extension ReviewDesk {
  /// Asks for the passphrase only once nothing else stands against it.
  consuming func decide(
    _ action: ReviewAction, _ words: String, reasons: [ReviewStep.FieldReason] = [],
    _ reader: PassphraseReader
  ) throws(Refusal) {
    _ = try ready(action, words, reasons: reasons)
    _ = try sealedKey()
    if action == .approve || action == .sign {
      try StandardStream.error.write(ReviewWords.deciding(action, self).printable + "\n")
    }
    let passphrase = try reader.read(ReviewWords.passphrase(person.name))
    try decide(action, words, reasons: reasons, with: passphrase)
    try say(action)
    guard let line = review.last(action)?.line else { return }
    let paths = ReviewWords.signed(store.signaturePaths(line: line))
    try StandardStream.output.write(paths.printable + "\n")
  }
}

/// `ziping rate DRAFT INDICATOR POINTS --reason TEXT`: 复核评分.
struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rate", abstract: ReviewHelp.rate)

  @OptionGroup var desk: DeskOptions
  @Argument(help: ReviewHelp.indicator) var indicator: String
  @Argument(help: ReviewHelp.points) var points: String
  @Option(help: ReviewHelp.reason) var reason = ""

  func run() throws {
    var desk = try desk.open()
    try desk.rate(Indicator.ID(indicator), try entered, reason: reason)
    let words = ReviewWords.rated(
      desk.rubric.score(desk.report), desk.rubric.reviewed(desk.report, by: desk.review))
    try StandardStream.output.write(words.printable + "\n")
  }

  private var entered: Points? {
    get throws(Refusal) {
      guard points != "撤销" else { return nil }
      let (content, fault) = FieldContent.reading(points, as: .points)
      guard case .points(.value(let found)) = content else {
        throw .entry(.badEntry(address: indicator, reason: fault?.message ?? ""))
      }
      return found
    }
  }
}
