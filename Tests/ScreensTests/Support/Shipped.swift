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

  static func rubric(_ id: Rubric.ID = "wuhua-2023") throws -> StoredRubric {
    try rubrics.load(id)
  }

  static func rubricText() throws -> String {
    try String(contentsOf: URL(filePath: data + "/rubrics/wuhua-2023.json"), encoding: .utf8)
  }

  static func sample() throws -> Report { try report("wuhua-2023") }

  /// The sample with its mistakes mended.
  static func corrected() throws -> Report { try report("wuhua-2023-corrected") }

  private static func report(_ name: String) throws -> Report {
    try DraftStore.load(path: data + "/samples/\(name).json").report
  }
}
