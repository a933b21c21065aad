public import Evaluation
import FoundationEssentials
import Storage

/// The data that the program is shipped with.
public enum Shipped {
  private static let data: String = {
    var folder = URL(filePath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    return folder.path + "/data"
  }()

  private static func stored() throws -> StoredRubric {
    try RubricStore(folders: [data + "/rubrics"]).load(Rubric.ID("wuhua-2023"))
  }

  public static func rubric() throws -> Rubric { try stored().rubric }

  public static func sample() throws -> Report {
    try DraftStore.load(path: data + "/samples/wuhua-2023.json").report
  }

  public static func empty() throws -> Report { Report(rubric: try stored().reference) }
}
