import Evaluation
import FoundationEssentials
import Storage

/// The reports that are shipped with the program, and what the tests keep beside them.
enum Shipped {
  private static var tests: URL { URL(filePath: #filePath).deletingLastPathComponent() }

  static func report(_ name: String) throws -> (Report, Rubric) {
    let data = tests.deletingLastPathComponent().deletingLastPathComponent().path + "/data"
    let report = try DraftStore.load(path: data + "/samples/\(name).json").report
    return (report, try RubricStore(folders: [data + "/rubrics"]).load(report.rubric.id).rubric)
  }

  /// The lines of a file of these tests, without blank lines and trailing blanks.
  static func lines(of name: String) throws -> [String] {
    let file = tests.appending(path: name)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self).paragraphs
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
