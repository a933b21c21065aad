import Glibc

/// The clock that a trace is written by (CLOCK_MONOTONIC).
enum Monotonic {
  static var microseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000 + now.tv_nsec / 1_000
  }
}
