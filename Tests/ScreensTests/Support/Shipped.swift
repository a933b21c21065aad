import Evaluation
import FoundationEssentials
import Screens
import Storage

/// The data that the program is shipped with.
enum Shipped {
  static let data: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.path + "/data"
  }()

  private static let rubrics = RubricStore(folders: [data + "/rubrics"])

  static func rubric() throws -> StoredRubric { try rubrics.load("wuhua-2023") }

  /// The sample's report, or an empty one of the same rubric.
  static func sample() throws -> Report {
    try DraftStore.load(path: data + "/samples/wuhua-2023.json").report
  }

  static func blank() throws -> Report { Report(rubric: try rubric().reference) }
}
