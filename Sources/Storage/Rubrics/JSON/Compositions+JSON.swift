import Evaluation

extension BandsRule {
  private enum Key: String, JSONKey {
    case kind, bands, step
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let step = try fields[.step]?.points()
    if let step, step <= .zero { throw node.fault(.outOfRange(step.text)) }
    self.init(bands: try fields.required(.bands).list(Band.init(reading:)), step: step)
  }
}

extension BandsRule.Band {
  private enum Key: String, JSONKey {
    case text, from, above, to, below
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      text: try fields.required(.text).string(),
      range: try StepRange(
        from: fields[.from], above: fields[.above], to: fields[.to], below: fields[.below],
        in: node))
  }
}

extension ChoiceRule {
  private enum Key: String, JSONKey {
    case kind, options
  }

  init(reading node: JSONNode) throws(FileFault) {
    self.init(options: try node.fields(Key.self).required(.options).list(Option.init(reading:)))
  }
}

extension ChoiceRule.Option {
  private enum Key: String, JSONKey {
    case id, text, measure, rule
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    var measure: Measure?
    if let node = fields[.measure] { measure = try Measure(reading: node) }
    self.init(
      id: try fields.required(.id).identifier(), text: try fields.required(.text).string(),
      measure: measure, rule: try Rule(reading: try fields.required(.rule)))
  }
}

extension ApplicableRule {
  private enum Key: String, JSONKey {
    case kind, unless, text, treatment, otherwise
  }

  private enum TreatmentName: String, JSONKey {
    case full, zero
    case leftOut = "left_out"

    var treatment: Treatment {
      switch self {
      case .full: .full
      case .zero: .zero
      case .leftOut: .leftOut
      }
    }
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let name: TreatmentName = try fields.required(.treatment).choice()
    self.init(
      unless: try fields[.unless]?.formula(), text: try fields.required(.text).string(),
      treatment: name.treatment, otherwise: try Rule(reading: try fields.required(.otherwise)))
  }
}

extension PenaltyRule {
  private enum Key: String, JSONKey {
    case kind, first, penalties, floor
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      first: try Rule(reading: try fields.required(.first)),
      penalties: try fields.required(.penalties).list(Penalty.init(reading:)),
      floor: try fields[.floor]?.points() ?? .zero)
  }
}

extension PenaltyRule.Penalty {
  private enum Key: String, JSONKey {
    case text, count, points
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    self.init(
      text: try fields.required(.text).string(), count: try fields.required(.count).formula(),
      points: try fields.required(.points).points())
  }
}

extension OwnIndicatorsRule {
  private enum Key: String, JSONKey {
    case kind, slots, scoring, limit
  }

  private enum ScoringName: String, JSONKey {
    case weighted, share
  }

  init(reading node: JSONNode) throws(FileFault) {
    let fields = try node.fields(Key.self)
    let name: ScoringName = try fields.required(.scoring).choice()
    if name == .weighted { try fields.allows(only: [.kind, .slots, .scoring]) }
    self.init(
      slots: try fields.required(.slots).integer(in: OwnIndicatorsRule.slotRange),
      scoring: name == .weighted ? .weighted : .share(try OverLimit(reading: fields[.limit])))
  }
}
