import Application
import ArgumentParser
import Glibc
import Storage

/// That the screen is to be opened, or questions and answers where there is none.
///
/// A command can only say so, by throwing it: sessions are another module, which the executable
/// gives to the program.
struct Opening: Error {
  private let options: SessionOptions
  private let isPlain: Bool

  init(_ options: SessionOptions, isPlain: Bool) {
    self.options = options
    self.isPlain = isPlain
  }

  func run(_ sessions: Sessions) throws(Refusal) -> ExitCode {
    try refuseMistypedCommand()
    let end = try isPlain || !hasScreen ? sessions.plain(options) : sessions.onScreen(options)
    switch end {
    case .saved: return .fine
    case .unsaved: return .refused
    case .unfit: return .usage
    }
  }

  /// Both ends must be a terminal that can place its cursor.
  private var hasScreen: Bool {
    let kind = ProcessEnvironment.variables["TERM"] ?? ""
    return isatty(0) == 1 && isatty(1) == 1 && !["", "dumb", "unknown"].contains(kind)
  }

  /// `ziping lits` is no draft.
  private func refuseMistypedCommand() throws(Refusal) {
    guard let draft = options.draft, let nearest = CommandNames.nearest(to: draft) else {
      return
    }
    do throws(Refusal) {
      _ = try refusing { () throws(StorageError) in try options.data.load(draft) }
    } catch .storage(.draftNotFound) {
      throw .argument(.noSuchCommand(draft, nearest: nearest))
    } catch {
      // Whatever is wrong with an existing draft, the session will say.
    }
  }
}

extension Opening {
  /// The plainest and most frequent calls: `ziping`, `ziping DRAFT`, with or without `--data DIR`.
  ///
  /// They are read without the argument parser, which takes longer than all the rest of reading
  /// arguments (1.7 ms of a start, measured); nil when the call is any other.
  init?(_ arguments: [String]) {
    var names = arguments
    var data: String?
    if let place = names.firstIndex(of: "--data"), names.indices.contains(place + 1) {
      data = names[place + 1]
      names.removeSubrange(place...place + 1)
    }
    guard names.count <= 1, data?.hasPrefix("-") != true, names.first?.isEmpty != true,
      names.first?.hasPrefix("-") != true, !names.contains(where: CommandNames.contains)
    else { return nil }
    let environment = ProcessEnvironment.variables
    self.init(
      SessionOptions(
        data: DataFolder(.ofProcess(option: data, environment: environment)),
        draft: names.first, address: nil),
      isPlain: false)
  }
}
