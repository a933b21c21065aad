import Evaluation

/// What Ctrl+Z takes back and Ctrl+Y does again next; compared with each key, named only when drawn.
struct NextSteps: Equatable {
  var undo: EditPlace?
  var redo: EditPlace?

  func texts(by rubric: Rubric) -> [String] {
    [
      undo.map { CommonWords.undoes(rubric.title(of: $0)) },
      redo.map { CommonWords.redoes(rubric.title(of: $0)) },
    ].compactMap { $0 }
  }
}
