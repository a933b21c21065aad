/// What a term comes to in this report, and how it is written.
struct Known {
  var label: String
  var value: Rational
  var format: MeasureFormat
  var input: Fact.ID?

  /// The value as people read it; amounts in the unit that the text uses.
  func text(like quantity: Quantity) -> String {
    switch quantity.unit {
    case .yuan(let scale) where scale > 1:
      quantity.text(of: value, places: 2) + (scale == 10_000 ? "万元" : "亿元")
    case .yuan: value.decimalText(places: max(quantity.places, value.isWhole ? 0 : 2)) + "元"
    case .percent: quantity.text(of: value, places: 2) + "%"
    case .count(let word): value.shortText(places: 2) + word
    case .percentagePoints, .points, .year, .calendar, .none: value.shortText(places: 2)
    }
  }
}

extension CheckSubject {
  /// What a term comes to, where all figures are there.
  func known(of term: Term) -> Known? {
    switch term {
    case .input(let id): known(of: id)
    case .measure(let id):
      rubric.indicator(id)?.measure.flatMap { measure in
        evaluator.number(measure.formula).finalValue.map {
          Known(label: measure.label, value: $0, format: measure.format)
        }
      }
    case .indicator, .group, .total: nil
    }
  }

  private func known(of id: Fact.ID) -> Known? {
    guard let input = rubric.input(named: id.rawValue),
      let number = evaluator.value(of: input).finalValue?.number
    else { return nil }
    switch input {
    case .fact(let fact):
      return Known(label: fact.label, value: number, format: fact.kind.format, input: id)
    case .derived(let value):
      return Known(label: value.label, value: number, format: value.format, input: id)
    }
  }

  /// Claims of a value in the report's own year, of which something certain is said.
  func ownClaims(in text: FieldText) -> [Claim] {
    text.reading.claims.filter { claim in
      claim.kind == .value && !claim.isElsewhere && claim.quantity.limit != .about
        && (claim.year == nil || claim.year == report.cover.year)
    }
  }

  /// The sentence tells which values get which points.
  func isRule(_ claim: Claim, in text: FieldText) -> Bool {
    let sentence = text.reading.sentence(at: claim.quantity.range.lowerBound)
    return text.reading.quantities.contains {
      $0.unit == .points && sentence.contains($0.range.lowerBound)
    }
  }

  /// What is claimed holds for the value.
  func holds(_ claim: Claim, for known: Known) -> Bool {
    let quantity = claim.quantity
    switch quantity.limit {
    case .about: return true
    case .atLeast: return known.value >= quantity.value || quantity.agrees(with: known.value)
    case .above: return known.value > quantity.value
    case .atMost: return known.value <= quantity.value || quantity.agrees(with: known.value)
    case .below: return known.value < quantity.value
    case .exact:
      return quantity.agrees(with: known.value)
        // A share is often told without its sign: 比预算数少，差异率为0.99%.
        || quantity.unit == .percent && quantity.agrees(with: known.value.magnitude)
    }
  }
}

extension Fact.Kind {
  fileprivate var format: MeasureFormat {
    switch self {
    case .amount, .amounts: .amount
    case .count(let unit), .counts(let unit): .number(places: 0, unit: unit)
    case .percentage: .percent(places: 2)
    case .flag: .number(places: 0, unit: "")
    }
  }
}

extension MeasureFormat {
  /// A number with that unit can be a value of this format.
  func takes(_ unit: Quantity.Unit) -> Bool {
    switch (self, unit) {
    case (.amount, .yuan), (.percent, .percent): true
    case (.number(_, let own), .count(let word)): own == word
    case (.amount, _), (.percent, _), (.number, _): false
    }
  }
}

extension String {
  /// At most so many characters, `…` where some were left out.
  func shortened(to count: Int) -> String {
    self.count > count ? String(prefix(count)) + "…" : self
  }
}
