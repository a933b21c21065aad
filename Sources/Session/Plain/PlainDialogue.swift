import Application
import Evaluation

/// A report filled in by questions and answers: the screen's engine without the screen.
struct PlainDialogue {
  let rubric: Rubric
  private(set) var report: Report
  let lines: PlainLines
  private let save: (Report) throws(Refusal) -> Void
  private(set) var isSaved = true
  private(set) var hasAnswers = false

  init(
    _ report: Report, by rubric: Rubric, _ lines: PlainLines,
    save: @escaping (Report) throws(Refusal) -> Void
  ) {
    self.report = report
    self.rubric = rubric
    self.lines = lines
    self.save = save
  }

  /// Walks through parts as they are chosen, until someone ends it or there is no more input.
  mutating func run(startingAt part: Part?) throws(Refusal) -> SessionEnd {
    try lines.write(PlainWords.welcome)
    if let part {
      guard try ask(part) else { return try ended() }
    } else {
      try showParts()
    }
    while try chooseAndAsk() {}
    return try ended()
  }

  /// One choice from the list; false at the end.
  private mutating func chooseAndAsk() throws(Refusal) -> Bool {
    let parts = Part.all(of: rubric)
    let answer = try answer(to: PlainWords.choosePart(parts.count))
    switch answer {
    case .ended: return false
    case .kept, .listed: try showParts()
    case .explained: try lines.write(PlainWords.help)
    case .cleared, .begun: try lines.write(PlainWords.notInList(parts.count) + "\n")
    case .text:
      if let number = answer.number, parts.indices.contains(number - 1) {
        return try ask(parts[number - 1])
      }
      try lines.write(PlainWords.notInList(parts.count) + "\n")
    }
    return true
  }

  /// Shows a prompt and reads the answer to it.
  mutating func answer(to prompt: String) throws(Refusal) -> PlainAnswer {
    let line = try lines.ask(prompt)
    if line == nil, !hasAnswers, !lines.isTerminal { throw .argument(.nobodyAnswers) }
    hasAnswers = true
    return PlainAnswer(line)
  }

  /// Takes the report over and writes it to its file at once.
  mutating func accept(_ changed: Report) throws(Refusal) {
    report = changed
    do throws(Refusal) {
      try save(changed)
      isSaved = true
    } catch {
      isSaved = false
      try lines.write(error.message + "\n")
    }
  }

  private mutating func ended() throws(Refusal) -> SessionEnd {
    if !isSaved { try accept(report) }
    try lines.write((isSaved ? PlainWords.ended : PlainWords.notSaved) + "\n")
    return isSaved ? .saved : .unsaved
  }
}
