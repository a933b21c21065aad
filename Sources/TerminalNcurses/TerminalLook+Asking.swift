internal import CNcurses
import Glibc
public import Terminal

extension TerminalLook {
  /// Asks the terminal on standard input and output, for at most a quarter of a second.
  ///
  /// - Returns: nil if either is no terminal.
  public static func look(name: String) -> TerminalLook? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
      ziping_window(&columns, &rows) == 0
    else { return nil }
    let colors = Int(ziping_terminal_colors())
    let answer = TerminalAnswer(ask(question))
    return TerminalLook(
      name: name, colors: colors < 0 ? nil : colors,
      size: Size(columns: Int(columns), rows: Int(rows)), ambiguousWidth: answer.ambiguousWidth,
      marksPastes: answer.marksPastes)
  }

  /// The encoding of the locale as the C library takes it, `C` being taken for C.UTF-8.
  public static var codeset: String { String(cString: ziping_set_locale()) }

  /// Mode 2004, then the column behind `①` at the line's begin, which is wiped again.
  private static let question = "\u{1B}[?2004$p\r①\u{1B}[6n\r\u{1B}[K"

  private static func ask(_ question: String) -> [UInt8] {
    var answer = [CChar](repeating: 0, count: 64)
    var question = question
    let count = question.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        ziping_ask($0.baseAddress, $0.count, CChar(UInt8(ascii: "R")), &answer, answer.count, 250)
      }
    }
    return answer.prefix(count).map { UInt8(bitPattern: $0) }
  }
}
