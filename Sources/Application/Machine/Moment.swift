import Glibc

/// A point in time, in whole seconds since 1970.
public struct Moment {
  private let seconds: Int

  public init(_ seconds: Int) { self.seconds = seconds }

  /// UTC as ISO 8601 writes it: `2024-04-22T08:40:00Z`.
  public var text: String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    return date(parts) + "T" + clock(parts) + ":" + padded(parts.tm_sec) + "Z"
  }

  /// In the machine's time zone: `2024-04-22 16:40`.
  public var localText: String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return date(parts) + " " + clock(parts)
  }

  private func date(_ parts: tm) -> String {
    "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }

  private func clock(_ parts: tm) -> String { padded(parts.tm_hour) + ":" + padded(parts.tm_min) }

  private func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
