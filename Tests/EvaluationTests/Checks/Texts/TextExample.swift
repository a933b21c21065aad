@testable import Evaluation

/// A sentence by itself, with the characters that a check should mark in ［］.
struct TextExample {
  var text: String
  /// The characters that are meant; nothing where the sentence is right.
  var range: Range<Int>?

  init(_ marked: String) {
    let characters = Array(marked)
    text = marked.filter { $0 != "［" && $0 != "］" }
    if let start = characters.firstIndex(of: "［"), let end = characters.firstIndex(of: "］") {
      range = start..<end - 1
    }
  }

  /// What one check says of it, under a rubric that knows none of its words.
  func findings(of check: String, by rubric: Rubric = .tiny()) -> [Finding] {
    FieldText(text, at: .text("text"), as: .section("text"), by: rubric).findings
      .filter { $0.check == check }
  }
}
