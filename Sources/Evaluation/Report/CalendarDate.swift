import Text

/// A day of the calendar; no clock, no time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// A day that exists, or nil.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024-04-22`, `2024.4.22`, `2024/4/22` and `2024年4月22日`, full width or with blanks
  /// around the numbers too.
  public init?(_ text: String) {
    let plain = text.halfWidth.trimmingBlanks
    let numbers = plain.split { !$0.isDigit }
    let marks = plain.filter { !$0.isDigit && !$0.isWhitespace }
    guard plain.first?.isDigit == true, numbers.count == 3,
      ["--", "..", "//", "年月日", "年月"].contains(marks),
      let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As files store it: `2024-04-22`.
  public var text: String { "\(year)-\(padded(month))-\(padded(day))" }

  /// As documents print it: 2024年4月22日.
  public var chineseText: String { "\(year)年\(month)月\(day)日" }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 400) || (year.isMultiple(of: 4) && year % 100 != 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
