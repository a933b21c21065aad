import Evaluation
import FoundationEssentials
import Storage

/// A report that is shipped with the program, and its rubric.
struct Sample {
  var report: Report
  let rubric: Rubric
  var readings = Readings()

  /// The data that the program is shipped with.
  static let data: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.path + "/data"
  }()

  /// `wuhua-2023` as it was published, `wuhua-2023-corrected` without its mistakes.
  init(_ name: String) throws {
    let data = Sample.data
    report = try DraftStore.load(path: data + "/samples/\(name).json").report
    rubric = try RubricStore(folders: [data + "/rubrics"]).load(report.rubric.id).rubric
  }
}

extension Explanation {
  /// As text, for comparing: the headline, then a row a line.
  var lines: [String] {
    ["\(title) \(headline)"]
      + rows.map { $0.label.isEmpty ? "  \($0.text)" : "\($0.label)：\($0.text)" }
  }
}
