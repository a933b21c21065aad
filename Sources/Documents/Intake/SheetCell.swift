/// A filled cell of a sheet.
public struct SheetCell: Hashable, Sendable {
  /// Counted from 0.
  public var column: Int
  /// As it stands there: numbers with all their digits, percentages with `%`, dates as `2024-04-22`.
  public var text: String
  public var display: Display

  /// What the sheet shows of the cell, where that is not what it holds.
  public enum Display: Hashable, Sendable {
    case plain
    /// The number format moves the point, as those of 万元 and 千元 do; the text is what is stored.
    case scaled
    /// The number format writes a unit behind the number, and leaves the point.
    case unit(String)
    /// A formula whose value is not stored; the text is the formula.
    case uncomputed
  }

  public init(column: Int, text: String, display: Display = .plain) {
    self.column = column
    self.text = text
    self.display = display
  }
}

extension SheetCell {
  /// `B12`: rows count from 1, columns from 0.
  public static func address(row: Int, column: Int) -> String { letters(column) + "\(row)" }

  /// A column counted from 0 as sheets write it: AB.
  public static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension SheetCell.Display {
  /// Behind the column's number, on the way between the programs.
  var mark: String {
    switch self {
    case .plain: ""
    case .scaled: "s"
    case .unit(let word): "u" + word
    case .uncomputed: "f"
    }
  }

  init?(mark: Substring) {
    switch mark.first {
    case nil: self = .plain
    case "s" where mark.count == 1: self = .scaled
    case "f" where mark.count == 1: self = .uncomputed
    case "u": self = .unit(String(mark.dropFirst()))
    default: return nil
    }
  }
}
