public import Application
import Evaluation
import Glibc
import Storage

/// Questions and answers on standard input and output, for the one who has no screen or wants none.
public enum PlainSession {
  public static func run(_ options: SessionOptions) throws(Refusal) -> SessionEnd {
    let lines = PlainLines.standard
    let place = Workplace(options.data)
    var name = options.draft
    if name == nil { name = try DraftChoice(lines, options.data).chosen() }
    guard let name else { return .saved }
    try PlainRecovery(lines, place).ask(about: name)
    var draft = try OpenDraft(name, in: options.data)
    if let notice = draft.notice { try StandardStream.error.write(notice + "\n") }
    var part: Part?
    if let address = options.address { part = try draft.rubric.part(at: address) }
    var dialogue = PlainDialogue(draft.report, by: draft.rubric, lines) { report throws(Refusal) in
      try draft.save(report, by: place.mark())
    }
    return try dialogue.run(startingAt: part)
  }
}

/// Where a dialogue reads and writes.
struct PlainLines {
  /// The next line without its end; nil at the end of all input.
  var read: () -> String?
  var write: (String) throws(Refusal) -> Void
  /// Somebody sits there: an end of input is a decision, not an absence.
  var isTerminal: Bool

  static var standard: PlainLines {
    PlainLines(
      read: { readLine() },
      write: { text throws(Refusal) in try StandardStream.output.write(text.printable) },
      isTerminal: isatty(0) == 1)
  }

  /// Shows a prompt and reads the answer.
  func ask(_ prompt: String) throws(Refusal) -> String? {
    try write(prompt)
    let line = read()
    // Nobody's Enter has ended the line.
    if !isTerminal || line == nil { try write("\n") }
    return line
  }
}
