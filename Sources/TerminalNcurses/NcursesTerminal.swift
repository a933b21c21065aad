internal import CNcurses
public import Terminal

/// The terminal on standard input and output, taken for as long as this value lives.
///
/// ncurses draws; input is decoded here, since bytes alone tell a paste from typing. There can be
/// one at a time.
public struct NcursesTerminal: ~Copyable {
  let options: TerminalOptions
  let restoring: [CChar]
  var decoder: InputDecoder
  /// Events that are known but not yet asked for.
  var waiting: [Event] = []
  /// What the terminal shows; nil when that is not known.
  var shown: Canvas?
  var clicks = DoubleClicks()
  var isClosed = false
  /// The last reading took all that was there.
  var isDrained = false
  var isSuspended = false
  /// Questions that the terminal was asked and has not answered.
  var answersDue: Int
  /// The newest ideographs that it draws; all of them, until it says otherwise.
  var ideographs = IdeographAge.unicode17
  public internal(set) var size: Size

  /// Takes the terminal: raw mode, the other screen, marked pastes, signals as events.
  ///
  /// - Parameter options: What the person or the environment wants of it.
  /// - Throws: Why there is none; nothing has been changed then.
  public init(options: TerminalOptions = TerminalOptions()) throws(OpeningError) {
    let codeset = String(cString: ziping_set_locale())
    if codeset != "UTF-8" { throw .notUTF8(codeset: codeset) }
    ziping_remember_mode()
    ziping_catch_signals()
    if let error = OpeningError(ziping_screen_open(options.isMonochrome ? 0 : 1)) {
      ziping_release_signals()
      throw error
    }
    self.options = options
    restoring = ControlStrings.restoring(hasMouse: options.hasMouse)
    decoder = TerminalKeys.decoder()
    size = NcursesTerminal.measuredSize()
    answersDue = options.ambiguousWidth == nil ? ControlStrings.answersToProbe : 0
    if let reports = options.crashReports { ziping_report_to(reports.folder, reports.program) }
    ziping_guard(restoring, restoring.count)
    send(ControlStrings.opening(hasMouse: options.hasMouse))
    if let width = options.ambiguousWidth {
      waiting.append(.ambiguousWidth(width))
    } else {
      send(ControlStrings.probe)
    }
  }

  deinit {
    ziping_unguard()
    dropAnswer()
    NcursesTerminal.send(ControlStrings.closing(hasMouse: options.hasMouse))
    ziping_screen_close()
    ziping_release_signals()
  }

  /// To be called before anything else: a session asks for memory and frees it with every key.
  public static func keepMemory() { ziping_keep_memory() }

  static func measuredSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ziping_screen_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  static func send(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ziping_write($0.baseAddress, $0.count) }
    }
  }

  /// Answers that come after we have gone would be typed into the shell.
  private func dropAnswer() {
    if answersDue > 0, !isClosed {
      ziping_drop_answers(CChar(UInt8(ascii: "R")), Int32(answersDue), 150)
    }
  }

  private func send(_ text: String) { NcursesTerminal.send(text) }
}

extension NcursesTerminal {
  public mutating func suspend() {
    dropAnswer()
    answersDue = 0
    send(ControlStrings.closing(hasMouse: options.hasMouse))
    ziping_unguard()
    ziping_screen_leave()
    isSuspended = true
  }

  /// Takes the terminal back; what was meant for the other program is not taken for ours.
  public mutating func resume() {
    isSuspended = false
    ziping_screen_return()
    ziping_guard(restoring, restoring.count)
    send(ControlStrings.opening(hasMouse: options.hasMouse))
    shown = nil
    let interruptions = takeSignals().filter { $0 != .interrupted(.interrupt) }
    waiting += interruptions
    waiting.append(.resumed)
  }
}
