public import Application
import Evaluation
import Screens
import Storage
import Terminal
import TerminalNcurses

/// The program on the whole screen: takes the terminal, runs the loop, says how to go on.
public enum InteractiveSession {
  public static func run(_ options: SessionOptions) throws(Refusal) -> SessionEnd {
    NcursesTerminal.keepMemory()
    let place = Workplace(options.data)
    var runner = EffectRunner(place, as: options.actor)
    var opened: OpenedDraft?
    if let name = options.draft { opened = try open(name, options, runner.bench) }
    let screen: Action?
    do throws(FirstScreen.Unknown) {
      screen = try FirstScreen.action(place.environment)
    } catch {
      try StandardStream.error.write(error.message + "\n")
      return .unfit
    }
    do throws(OpeningError) {
      let terminal = try NcursesTerminal(options: .init(options))
      let last = show(opened, screen, on: terminal, &runner)
      // Nobody may be left to read it; the exit code says the same.
      try? StandardStream.output.write(farewell(last, options, place).printable)
      return last.isSaved ? .saved : .unsaved
    } catch {
      return try withoutScreen(error, options)
    }
  }

  /// Reads the draft before the screen is taken, so that what is wrong with it can be read.
  private static func open(
    _ name: String, _ options: SessionOptions, _ bench: Workbench
  ) throws(Refusal) -> OpenedDraft {
    var opened = try refusing { () throws(StorageError) in try bench.open(name) }
    if let address = options.address {
      opened.place = try opened.rubric.place(at: address)
    }
    return opened
  }

  /// Runs the loop.
  ///
  /// - Returns: The state at the end, to say how to go on.
  private static func show(
    _ opened: OpenedDraft?, _ screen: Action?, on terminal: consuming NcursesTerminal,
    _ runner: inout EffectRunner
  ) -> AppState {
    var state = AppState(size: terminal.size, widths: Widths())
    var waiting = opened.map { state.apply(.opened($0)) } ?? state.firstEffects
    if let screen { waiting += state.apply(.acted(screen)) }
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      for message in runner.perform(effect, on: &terminal) { waiting += state.apply(message) }
    }
    guard let trace = Trace(environment: runner.bench.place.environment) else {
      Program.run(&state, on: &terminal) { effect, terminal in
        runner.perform(effect, on: &terminal)
      }
      return state
    }
    var traced = TracedApplication(state: state, note: trace.note)
    Program.run(&traced, on: &terminal) { effect, terminal in
      runner.perform(effect, on: &terminal)
    }
    return traced.state
  }

  /// One line that tells how to continue; nothing where no draft was open.
  private static func farewell(
    _ state: AppState, _ options: SessionOptions, _ place: Workplace
  ) -> String {
    guard let id = state.openDraftID else { return "" }
    let usual = DataFolder(
      .ofProcess(option: nil, environment: place.environment))
    let data = options.data.own == usual.own ? "" : " --data \(options.data.own)"
    let isPath = options.draft?.contains("/") == true || options.draft?.hasSuffix(".json") == true
    let name = isPath ? options.draft ?? id : id
    let command = "ziping\(data) \(name)"
    guard state.isSaved else {
      return
        (state.isJournaled
        ? SessionWords.journaled(command) : SessionWords.notSaved(command)) + "\n"
    }
    return SessionWords.goOn(command, next: state.nextToDo) + "\n"
  }

  private static func withoutScreen(
    _ error: OpeningError, _ options: SessionOptions
  ) throws(Refusal) -> SessionEnd {
    switch error {
    case .notATerminal, .unknownTerminal, .unusableTerminal:
      return try PlainSession.run(options)
    case .notUTF8(let codeset):
      // Both in the locale's own encoding and in ASCII: one of them can be read.
      let chinese = LocaleText(codeset).bytes(of: SessionWords.notUTF8(codeset) + "\n")
      try StandardStream.error.write(bytes: chinese)
      try StandardStream.error.write(SessionWords.notUTF8ASCII(codeset) + "\n")
      return .unfit
    }
  }
}

extension TerminalOptions {
  /// What the command line says goes before the environment.
  fileprivate init(_ session: SessionOptions) {
    let environment = ProcessEnvironment.variables
    let options = session.terminal
    self.init(environment: environment)
    crashReports = CrashReports(
      folder: CrashFolder.path(environment, data: session.data.own),
      program: CommandNames.version)
    isMonochrome = isMonochrome || options.isMonochrome
    hasAsciiFrames = hasAsciiFrames || options.isASCII
    ambiguousWidth = options.ambiguousWidth ?? ambiguousWidth
    hasMouse = hasMouse && options.hasMouse
  }
}

extension Rubric {
  /// The field at an address, or the first field of the part that it names.
  fileprivate func place(at address: String) throws(Refusal) -> FieldPath {
    if let path = FieldPath(address: address), field(at: path) != nil { return path }
    let part = try part(at: address)
    return fields(of: part).first?.path ?? .cover(.unit)
  }
}
