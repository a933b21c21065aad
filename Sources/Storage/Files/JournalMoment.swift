import Glibc

/// A point in time as journals, locks and kept versions write it: whole seconds, UTC.
public struct JournalMoment: Hashable, Comparable, Sendable {
  /// Since 1970.
  public var seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  /// What the machine's clock says, whatever that is.
  public static var now: JournalMoment { JournalMoment(clock: time(nil)) }

  /// A clock that is far off must not make a line that cannot be read again: it is held between
  /// 1970 and 9999.
  init(clock seconds: Int) { self.init(seconds: min(max(seconds, 0), 253_402_300_799)) }

  public static func < (left: JournalMoment, right: JournalMoment) -> Bool {
    left.seconds < right.seconds
  }

  /// `2024-04-22T08:40:00Z`.
  var text: String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    return JournalMoment.text([
      (parts.tm_year + 1900, 4, "-"), (parts.tm_mon + 1, 2, "-"), (parts.tm_mday, 2, "T"),
      (parts.tm_hour, 2, ":"), (parts.tm_min, 2, ":"), (parts.tm_sec, 2, "Z"),
    ])
  }

  /// Numbers, each with so many digits and a sign behind it; each key that is typed writes them.
  private static func text(_ parts: [(Int32, Int, Unicode.Scalar)]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    for (number, digits, sign) in parts {
      var scale: Int32 = digits == 4 ? 1_000 : 10
      while scale > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / scale % 10))
        scale /= 10
      }
      bytes.append(UInt8(ascii: sign))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads `text`.
  init?(_ text: String) {
    // Four digits for the year: larger ones are no times, and too large for the system's own.
    guard text.utf8.count == 20 else { return nil }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int32($0) }
    guard numbers.count == 6 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    seconds = timegm(&parts)
    guard self.text == text else { return nil }
  }
}
