import Text

extension FactValue {
  /// Reads what was typed for a fact of that kind.
  public init(_ text: String, as kind: Fact.Kind) throws(EntryFault) {
    switch kind {
    case .flag: self = .flag(try FactValue.flag(text))
    case .amount, .count, .percentage: self = .number(try FactValue.number(text, as: kind))
    case .amounts, .counts: self = .numbers(try FactValue.figures(text, as: kind))
    }
  }

  static func number(
    _ text: String, as kind: Fact.Kind
  ) throws(EntryFault) -> DecimalNumber {
    let number = try AmountReader.read(text, unit: kind.unit)
    guard number >= .zero else { throw .negative }
    guard number.places <= kind.places else { throw .tooManyPlaces(allowed: kind.places) }
    guard number <= kind.maximum else { throw .tooLarge(maximum: kind.maximum) }
    return number
  }

  private static func flag(_ text: String) throws(EntryFault) -> Bool {
    switch text.halfWidth.trimmingBlanks.lowercased() {
    case "是", "有", "对", "y", "yes", "true", "1", "√": true
    case "否", "无", "错", "n", "no", "false", "0", "×", "x": false
    default: throw .notYesNo
    }
  }

  /// As people read it, without the unit: `537,762.26`, `35`, 是, `1,200.00；300.00`.
  public func text(as kind: Fact.Kind) -> String {
    switch self {
    case .flag(let flag): flag ? "是" : "否"
    case .number(let number): FactValue.text(of: number, as: kind)
    case .numbers(let figures): FactValue.text(of: figures) { FactValue.text(of: $0, as: kind) }
    }
  }

  private static func text(of number: DecimalNumber, as kind: Fact.Kind) -> String {
    switch kind {
    case .amount, .amounts: number.exact.groupedText(places: 2)
    case .count, .counts, .percentage, .flag: number.text
    }
  }
}
