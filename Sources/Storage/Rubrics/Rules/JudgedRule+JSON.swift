import Evaluation

extension JudgedRule {
  private enum Key: String, JSONKey {
    case kind, step
  }

  init(reading node: JSONNode) throws(FileFault) {
    let step = try node.fields(Key.self).required(.step)
    let points = try step.points()
    guard points > .zero else { throw step.fault(.outOfRange(points.text)) }
    self.init(step: points)
  }
}
