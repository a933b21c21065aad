import Application
import Evaluation
import Storage

/// A rubric that the user named by the path of its file.
struct RubricArgument {
  let path: String

  init(_ path: String) { self.path = path }

  func checked() throws(Refusal) -> RubricFile {
    try refusing { () throws(StorageError) in try RubricFile(checking: path) }
  }

  /// The rubric, which must be sound.
  func rubric() throws(Refusal) -> Rubric {
    let file = try checked()
    guard let rubric = file.rubric, rubric.problems().isEmpty else {
      throw .unsoundRubric(path: path)
    }
    return rubric
  }
}
