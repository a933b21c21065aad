import Evaluation
import ShippedData

@testable import Application
@testable import Session

/// A dialogue with answers that are known beforehand.
final class PlainScript {
  private var answers: [String]
  private(set) var output = ""
  /// Every report that was saved.
  private(set) var saved: [Report] = []
  var failures = 0
  private(set) var report: Report?

  init(_ answers: String...) { self.answers = answers }

  func run(_ report: Report, at part: Part? = nil) throws -> SessionEnd {
    let lines = PlainLines(
      read: { self.answers.isEmpty ? nil : self.answers.removeFirst() },
      write: { self.output += $0 }, isTerminal: false)
    var dialogue = PlainDialogue(report, by: try Shipped.rubric(), lines) {
      report throws(Refusal) in
      guard self.failures == 0 else {
        self.failures -= 1
        throw .notPrinted(code: 28)
      }
      self.saved.append(report)
    }
    defer { self.report = dialogue.report }
    return try dialogue.run(startingAt: part)
  }
}
