internal import CNcurses

/// Why there is no full-screen terminal; each has its own advice or its own plain mode.
public enum OpeningError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set, or there is no description of such a terminal.
  case unknownTerminal
  /// The terminal cannot place its cursor, as `TERM=dumb`.
  case unusableTerminal
  /// The locale's encoding, for instance GB18030, is not UTF-8.
  case notUTF8(codeset: String)
}

extension OpeningError {
  init?(_ error: ziping_screen_error) {
    switch error {
    case ZIPING_SCREEN_NOT_A_TERMINAL: self = .notATerminal
    case ZIPING_SCREEN_UNKNOWN_TERMINAL: self = .unknownTerminal
    case ZIPING_SCREEN_UNUSABLE_TERMINAL: self = .unusableTerminal
    default: return nil
    }
  }
}
