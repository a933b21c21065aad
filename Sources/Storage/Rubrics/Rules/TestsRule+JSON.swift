import Evaluation

extension TestsRule {
  private enum Key: String, JSONKey {
    case kind, tests
  }

  init(reading node: JSONNode) throws(FileFault) {
    self.init(tests: try node.fields(Key.self).required(.tests).list(Test.init(reading:)))
  }
}

extension TestsRule.Test {
  private enum Key: String, JSONKey {
    case text, condition, points
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      text: try fields.required(.text).string(),
      condition: try fields.required(.condition).formula(),
      points: try fields.required(.points).points())
  }
}
