import Application
import ArgumentParser

/// `ziping [DRAFT]`: the screen, or questions and answers where there is none.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CommandWords.open)

  @Argument(help: CommandWords.optionalDraft) var draft: String?
  @Option(help: CommandWords.at) var at: String?
  @Flag(help: CommandWords.plain) var plain = false
  @Flag(name: .customLong("no-mouse"), help: CommandWords.noMouse) var noMouse = false
  @Option(help: CommandWords.ambiguous) var ambiguous: String?
  @Flag(help: CommandWords.ascii) var ascii = false
  @Flag(help: CommandWords.mono) var mono = false
  @Option(name: .customLong("as"), help: ReviewHelp.asOption) var actor: String?
  @OptionGroup var data: DataOptions

  func run() throws {
    throw try Opening(options, isPlain: plain)
  }

  private var options: SessionOptions {
    get throws(Refusal) {
      let width = ambiguous.flatMap { Int($0) }
      if let ambiguous, width != 1, width != 2 { throw .argument(.badAmbiguousWidth(ambiguous)) }
      return SessionOptions(
        data: data.folder, draft: draft, address: at, actor: actor,
        terminal: TerminalWishes(
          hasMouse: !noMouse, ambiguousWidth: width, isASCII: ascii, isMonochrome: mono))
    }
  }
}
