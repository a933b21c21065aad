/// A filled cell of a sheet.
public struct SheetCell: Hashable, Sendable {
  /// Counted from 0.
  public var column: Int
  /// As it stands there: numbers with all their digits, percentages with `%`, dates as `2024-04-22`.
  public var text: String
  public var display: Display
  /// The text stands once in the sheet, in the first cell of a merged area that this one belongs to.
  public var isCopy = false

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
  /// The same text in another column of its merged area.
  public func copied(to column: Int) -> SheetCell {
    var copy = SheetCell(column: column, text: text)
    copy.isCopy = true
    return copy
  }

  /// Its column and what else is to be known of it, on the way between the programs.
  var mark: String { "\(column)" + (isCopy ? "c" : display.mark) }

  init?(mark: Substring, text: String) {
    let place = mark.prefix { $0.isASCII && $0.isNumber }
    guard let column = Int(place) else { return nil }
    let rest = mark.dropFirst(place.count)
    guard let display = rest == "c" ? Display.plain : Display(mark: rest) else { return nil }
    self.init(column: column, text: text, display: display)
    isCopy = rest == "c"
  }

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
