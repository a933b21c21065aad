import ArgumentParser
import FoundationEssentials
import Glibc
import Storage

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
  @OptionGroup var data: DataOptions

  func run() throws {
    let options = try options
    try refuseMistypedCommand(options)
    throw plain || !hasScreen
      ? try PlainSession.run(options) : try InteractiveSession.run(options)
  }

  private var options: SessionOptions {
    get throws(Refusal) {
      let width = ambiguous.flatMap { Int($0) }
      if let ambiguous, width != 1, width != 2 { throw .badAmbiguousWidth(ambiguous) }
      return SessionOptions(
        data: data.folder, draft: draft, address: at,
        terminal: TerminalOptions(
          hasMouse: !noMouse, ambiguousWidth: width, isASCII: ascii, isMonochrome: mono))
    }
  }

  /// Both ends must be a terminal that can place its cursor.
  private var hasScreen: Bool {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? ""
    return isatty(0) == 1 && isatty(1) == 1 && !["", "dumb", "unknown"].contains(kind)
  }

  /// `ziping lits` is no draft.
  private func refuseMistypedCommand(_ options: SessionOptions) throws(Refusal) {
    guard let draft, let nearest = ZipingCommand.commandName(like: draft) else { return }
    do throws(Refusal) {
      _ = try refusing { () throws(StorageError) in try options.data.load(draft) }
    } catch .storage(.draftNotFound) {
      throw .noSuchCommand(draft, nearest: nearest)
    } catch {
      // Whatever is wrong with an existing draft, the session will say.
    }
  }
}
