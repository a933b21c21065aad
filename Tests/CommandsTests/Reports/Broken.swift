import Testing

/// One change that breaks the good rubric, and all that is said of it.
struct Broken: Sendable, CustomTestStringConvertible {
  var part: String
  var replacement: String
  var lines: [String]

  init(_ part: String, _ replacement: String, _ lines: [String]) {
    self.part = part
    self.replacement = replacement
    self.lines = lines
  }

  var testDescription: String { replacement }
}
