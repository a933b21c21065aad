import Application
import Glibc
import Screens

/// The machine's clock and home folder.
enum LocalClock {
  /// The time of day in the machine's time zone.
  static var now: ClockTime {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return ClockTime(
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
  }

  static var homeFolder: String? { ProcessEnvironment.variables["HOME"] }
}
