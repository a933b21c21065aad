import Evaluation

extension DerivedValue {
  private enum Key: String, JSONKey {
    case id, label, formula, format, places, unit
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      id: try fields.required(.id).identifier(),
      label: try fields.required(.label).string(),
      formula: try fields.required(.formula).formula(),
      format: try MeasureFormat(
        try fields.required(.format).choice(), places: fields[.places], unit: fields[.unit]))
  }
}

extension Measure {
  private enum Key: String, JSONKey {
    case label, formula, format, places, unit
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      label: try fields.required(.label).string(),
      formula: try fields.required(.formula).formula(),
      format: try MeasureFormat(
        try fields.required(.format).choice(), places: fields[.places], unit: fields[.unit]))
  }
}

extension MeasureFormat {
  enum Name: String, JSONKey {
    case percent, amount, number
  }

  init(_ name: Name, places: JSONNode?, unit: JSONNode?) throws(FileFault) {
    let places = try places?.integer(in: 0...10)
    let unit = try unit?.string()
    self =
      switch name {
      case .percent: .percent(places: places ?? 2)
      case .amount: .amount
      case .number: .number(places: places ?? 0, unit: unit ?? "")
      }
  }
}
