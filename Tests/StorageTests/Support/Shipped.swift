import Evaluation
import FoundationEssentials
import Storage

/// The data that the program is shipped with.
enum Shipped {
  static let data: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.path + "/data"
  }()

  static let rubrics = RubricStore(folders: [data + "/rubrics"])
  static let rubricNames = ["wuhua-2023", "hunan-overall", "sichuan-2020", "central-project"]
  static let samples = DraftStore(folder: data + "/samples")

  static func rubricText() throws -> String { try text(ofRubric: "wuhua-2023") }

  static func text(ofRubric id: String) throws -> String {
    try String(contentsOf: URL(filePath: data + "/rubrics/\(id).json"), encoding: .utf8)
  }

  static func sample() throws -> Draft { try DraftStore.load(path: samplePath) }

  static let samplePath = data + "/samples/wuhua-2023.json"
}
