public import Evaluation
import FoundationEssentials
public import Storage

/// The data that the program is shipped with.
public enum Shipped {
  private static let data: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    return folder.path + "/data"
  }()

  public static func stored(_ id: String = "wuhua-2023") throws -> StoredRubric {
    try RubricStore(folders: [data + "/rubrics"]).load(Rubric.ID(id))
  }

  public static func rubric() throws -> Rubric { try stored().rubric }

  public static func sample() throws -> Report {
    try DraftStore.load(path: data + "/samples/wuhua-2023.json").report
  }

  public static func empty() throws -> Report { Report(rubric: try stored().reference) }
}
