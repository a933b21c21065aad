import Evaluation
import Glibc
import Screens

extension ClockTime {
  /// A moment's time of day in the machine's time zone.
  init(local time: Timestamp) {
    var seconds = time_t(time.seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    self.init(hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec))
  }
}
