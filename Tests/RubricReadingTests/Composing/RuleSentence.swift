@testable import Evaluation
@testable import RubricReading

/// A line of the files in `Sentences`: maximum, title, standard, and inputs with their points.
///
/// `95%>5` is a value and its points; `+-+>3` are criteria that are met and not; `p4>-` are points
/// that the filler judges and that are none; `!>3` does not apply; `已公开=是,项数=2>1` are inputs by
/// their names. Line breaks in a standard are written `\n`.
struct RuleSentence: Hashable {
  struct Case: Hashable {
    var input: String
    var points: String
  }

  var maximum: Points
  var title: String
  var text: String
  var cases: [Case]

  var standard: Standard { Standard(title: title, text: text, maximum: maximum) }

  init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 3, let number = DecimalNumber(fields[0]) else { return nil }
    maximum = Points(number)
    title = fields[1]
    text = fields[2].split(separator: "\\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    cases = (fields.count > 3 ? fields[3] : "").split(separator: " ").compactMap { part in
      let sides = part.split(separator: ">")
      return sides.count == 2 ? Case(input: String(sides[0]), points: String(sides[1])) : nil
    }
  }

  static func sentences(in text: String) -> [RuleSentence] {
    text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
      .compactMap { RuleSentence(line: $0) }
  }
}
