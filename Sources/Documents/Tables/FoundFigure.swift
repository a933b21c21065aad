import Evaluation

/// A place that fits a fact.
struct FoundFigure: Hashable {
  var origin: TableProposal.Origin
  var unit: AmountUnit?
  var fit: Int
  var display = SheetCell.Display.plain
  /// Why somebody should look before it is taken.
  var doubt: TableProposal.Reason?

  /// The value, in each unit that it may have.
  func changes(of fact: Fact, from old: Entry<FactValue>?) -> [TableProposal.Change] {
    guard display != .uncomputed else { return [] }
    return units(of: fact).compactMap { unit in
      guard let (value, isRounded) = value(of: fact, unit) else { return nil }
      var origin = origin
      if fact.kind == .amount, origin.figure?.unit == nil { origin.unit = unit.rawValue }
      return TableProposal.Change(
        fact: fact.id, old: old, new: .number(value), origin: origin, isRounded: isRounded)
    }
  }

  /// What asks for a choice even where there is but one reading.
  func reason(of fact: Fact) -> TableProposal.Reason? {
    if let doubt { return doubt }
    guard fact.kind == .amount, units(of: fact).count > 1 else { return nil }
    return isShownOtherwise ? .shownOtherwise : .unitUnknown
  }

  /// The number format shows another unit than head and caption say.
  private var isShownOtherwise: Bool {
    switch display {
    case .plain, .uncomputed: false
    case .scaled: unit != .yuan
    case .unit(let word): unit != nil && AmountUnit(behind: word).map { $0 != unit } == true
    }
  }

  private func units(of fact: Fact) -> [AmountUnit] {
    guard fact.kind == .amount else { return [.yuan] }
    // What stands behind the number itself needs no head.
    if let own = origin.figure?.unit { return [own] }
    guard let unit else { return [.yuan, .tenThousands] }
    return isShownOtherwise && unit != .yuan
      ? [.yuan, unit] : isShownOtherwise ? shownUnits : [unit]
  }

  private var shownUnits: [AmountUnit] {
    guard case .unit(let word) = display, let shown = AmountUnit(behind: word) else {
      return [.yuan]
    }
    return [.yuan, shown]
  }

  private func value(of fact: Fact, _ unit: AmountUnit) -> (DecimalNumber, Bool)? {
    guard let figure = origin.figure, let number = DecimalNumber(figure.digits) else { return nil }
    var exact = number.exact
    switch fact.kind {
    case .amount:
      guard !figure.isPercent, figure.measure.isEmpty else { return nil }
      exact = exact * unit.factor
    case .percentage:
      guard figure.unit == nil, figure.measure.isEmpty else { return nil }
      // 0.9143 in a plain cell is a share, 91.43 is a percentage.
      if !figure.isPercent, exact <= .one { exact = exact * Rational(100) }
    case .count(let measure):
      guard !figure.isPercent, figure.unit == nil,
        figure.measure.isEmpty || figure.measure == measure
          || [figure.measure, measure].allSatisfy({ ["人", "名", "个"].contains($0) })
          || [figure.measure, measure].allSatisfy({ ["个", "项", "件"].contains($0) })
      else { return nil }
    case .flag, .amounts, .counts: return nil
    }
    let text = exact.decimalText(places: fact.kind.places)
    guard let rounded = DecimalNumber(text), rounded >= .zero, rounded <= fact.kind.maximum else {
      return nil
    }
    return (rounded, rounded.exact != exact)
  }
}

extension TableProposal.Origin {
  var figure: CellFigure? { CellFigure(text) }
}
