import Evaluation

extension TargetRule {
  private enum Key: String, JSONKey {
    case kind, actual, target, direction
    case zeroTarget = "zero_target"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let direction: Direction = try fields.required(.direction).choice()
    let zero: ZeroTarget = try fields[.zeroTarget]?.choice() ?? .undefined
    self.init(
      actual: try fields.required(.actual).formula(),
      target: try fields.required(.target).formula(),
      direction: direction, zeroTarget: zero)
  }
}

extension TargetRule.Direction: JSONKey {}
extension TargetRule.ZeroTarget: JSONKey {}
