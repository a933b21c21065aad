public import Evaluation

/// A number in a table: what is shown, and the value behind it.
public struct TableNumber: Codable, Hashable, Sendable {
  /// How a spreadsheet shows the value.
  public enum Format: Codable, Hashable, Sendable {
    /// So many places, no separators.
    case plain(places: Int)
    /// Separators and two places: `192,802,080.44`.
    case amount
    /// A share as a percentage.
    case percent(places: Int)
  }

  /// As documents and the screen show it.
  public var text: String
  /// The value in plain digits, rounded half up to the places that are shown.
  ///
  /// Spreadsheet programs round the nearest double each in its own way: 1.005 in a cell that shows
  /// two places is 1.01 in one and 1.00 in another. What is rounded already is the same in all.
  public var digits: String
  public var format: Format

  init(_ value: Rational, _ text: String, _ format: Format) {
    self.text = text
    digits = value.shortText(places: format.valuePlaces)
    self.format = format
  }

  /// Points, as many places as the screen shows.
  public init(_ points: Points) {
    let text = points.text
    self.init(points.exact, text, .plain(places: text.places))
  }

  /// A measured value, as its indicator shows it; the unit is left to the text.
  public init(_ value: Rational, _ format: MeasureFormat) {
    switch format {
    case .percent(let places):
      self.init(value, format.text(value), .percent(places: places))
    case .amount: self.init(value, value.groupedText(places: 2), .amount)
    case .number(let places, _):
      self.init(value, value.decimalText(places: places), .plain(places: places))
    }
  }
}

extension TableNumber.Format {
  /// Decimal places of the value itself: a percentage is a hundredth.
  public var valuePlaces: Int {
    switch self {
    case .plain(let places): places
    case .amount: 2
    case .percent(let places): places + 2
    }
  }
}

extension String {
  /// Digits behind the point.
  fileprivate var places: Int {
    firstIndex(of: ".").map { self[$0...].count - 1 } ?? 0
  }
}
