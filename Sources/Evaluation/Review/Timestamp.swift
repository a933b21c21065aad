/// A point in time, in whole seconds since 1970 UTC; the one who acts brings it along.
public struct Timestamp: Hashable, Comparable, Sendable {
  public var seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  /// Beijing time (北京时间), the one legal time in all of China: seconds ahead of UTC.
  public static let beijing = 28_800

  /// The day in a time zone that is so many seconds ahead of UTC.
  public func day(offset: Int = 0) -> CalendarDate? {
    let (days, _) = Timestamp.divided(seconds + offset, by: 86_400)
    return CalendarDate(days: days)
  }

  /// As files store it, in UTC: `2024-04-22T08:40:00Z`.
  public var text: String { (day()?.text ?? "1970-01-01") + "T" + clock(offset: 0) + "Z" }

  /// As people read it, in a time zone: `2024-04-22 16:40`.
  public func text(offset: Int) -> String {
    (day(offset: offset)?.text ?? "") + " " + String(clock(offset: offset).dropLast(3))
  }

  /// Reads `text`, and no other writing of the same time.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00Z".utf8)
    guard digits.count == form.count,
      zip(digits, form).allSatisfy({ $1 == 0x30 ? (0x30...0x39).contains($0) : $0 == $1 })
    else { return nil }
    let number = { (range: Range<Int>) in
      digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard
      let day = CalendarDate(year: number(0..<4), month: number(5..<7), day: number(8..<10)),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: day.days * 86_400 + hour * 3600 + minute * 60 + second)
  }

  private func clock(offset: Int) -> String {
    let (_, second) = Timestamp.divided(seconds + offset, by: 86_400)
    return [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func divided(_ number: Int, by divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension CalendarDate {
  /// Days since 1 January 1970 (the proleptic Gregorian calendar).
  var days: Int {
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  init?(days: Int) {
    let shifted = days + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
