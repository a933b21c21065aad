import Evaluation

extension DeductionRule {
  private enum Key: String, JSONKey {
    case kind, threshold, direction, absolute, unit, counting, floor
    case pointsPerUnit = "points_per_unit"
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let direction: Direction = try fields.required(.direction).choice()
    let counting: Counting = try fields.required(.counting).choice()
    let unit = try fields.required(.unit).ratio()
    guard unit > .zero else { throw try fields.required(.unit).fault(.outOfRange("0")) }
    self.init(
      threshold: try fields.required(.threshold).ratio(),
      unit: unit,
      pointsPerUnit: try fields.required(.pointsPerUnit).points(),
      counting: counting,
      direction: direction,
      isAbsolute: try fields[.absolute]?.bool() ?? false,
      floor: try fields[.floor]?.points() ?? .zero)
  }
}

extension DeductionRule.Direction: JSONKey {}
extension DeductionRule.Counting: JSONKey {}
