import Evaluation

extension TotalCap {
  private enum Key: String, JSONKey {
    case id, text, measure, steps
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(), text: try fields.required(.text).string(),
      measure: try Measure(reading: try fields.required(.measure)),
      steps: try fields.required(.steps).list(Step.init(reading:)))
  }
}

extension TotalCap.Step {
  private enum Key: String, JSONKey {
    case from, above, to, below, most
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      range: try StepRange(
        from: fields[.from], above: fields[.above], to: fields[.to], below: fields[.below],
        in: node),
      most: try fields[.most]?.points())
  }
}

extension PointsRounding {
  private enum Key: String, JSONKey {
    case places, mode
    case keepsLoss = "keeps_loss"
  }

  private enum Mode: String, JSONKey {
    case down, up
    case halfUp = "half_up"

    var rounding: Rounding {
      switch self {
      case .halfUp: .halfUp
      case .down: .down
      case .up: .up
      }
    }
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let mode: Mode = try fields.required(.mode).choice()
    let places = try fields.required(.places).integer(in: 0...PointsRounding.mostPlaces)
    self.init(
      places: places, mode: mode.rounding, keepsLoss: try fields[.keepsLoss]?.bool() ?? false)
  }
}

extension RubricCase {
  private enum Key: String, JSONKey {
    case name, given, expect
  }

  private enum ExpectKey: String, JSONKey {
    case indicators, total, grade
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let expect = try fields.required(.expect).fields(ExpectKey.self)
    var given: [Entry] = []
    for (address, value) in try fields.required(.given).members() {
      given.append(Entry(address: address, text: try value.string()))
    }
    var indicators: [Expected] = []
    for (id, value) in try expect[.indicators]?.members() ?? [] {
      indicators.append(try Expected(Indicator.ID(id), reading: value))
    }
    self.init(
      name: try fields.required(.name).string(), given: given, indicators: indicators,
      total: try expect[.total]?.points(), grade: try expect[.grade]?.string())
  }
}

extension RubricCase.Expected {
  private enum Key: String, JSONKey {
    case value, points
  }

  fileprivate init(_ id: Indicator.ID, reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      indicator: id, value: try fields[.value]?.string(), points: try fields[.points]?.points())
  }
}
