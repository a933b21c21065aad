import Evaluation
import FoundationEssentials
import Storage

/// The reports that are shipped with the program, and what the tests keep beside them.
enum Shipped {
  private static var tests: URL { URL(filePath: #filePath).deletingLastPathComponent() }

  static var data: String {
    tests.deletingLastPathComponent().deletingLastPathComponent().path + "/data"
  }

  static var fixtures: String { tests.path + "/Fixtures" }

  static func report(_ name: String) throws -> (Report, Rubric) {
    let report = try DraftStore.load(path: data + "/samples/\(name).json").report
    return (report, try RubricStore(folders: [data + "/rubrics"]).load(report.rubric.id).rubric)
  }

  /// The lines of a file of these tests, without blank lines and trailing blanks.
  static func lines(of name: String) throws -> [String] { try text(of: name).paragraphs }

  static func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: tests.appending(path: name)), as: UTF8.self)
  }

  /// The numbers, from 1, of the lines that hold more than blanks.
  static func numbersOfLines(of name: String) throws -> [Int] {
    try text(of: name).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().filter { !$1.allSatisfy(\.isWhitespace) }.map { $0.offset + 1 }
  }

  static func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: tests.appending(path: name))
  }

  /// The names of the files in a folder of these tests, in order.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tests.appending(path: folder).path).sorted()
  }
}

extension String {
  /// Its lines that hold more than blanks, without blanks at their ends.
  var paragraphs: [String] {
    split(whereSeparator: \.isNewline).compactMap { line in
      guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return nil }
      return String(line[...last])
    }
  }
}
