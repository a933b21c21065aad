import FoundationEssentials
import Glibc

/// How much is tried: a taste in `make test`, all of it in `make torture`.
enum Scale {
  static let isLong = ProcessInfo.processInfo.environment["TORTURE"] == "long"

  /// A count that the environment may set (`TORTURE_KILLS=2000`), else one of these two.
  static func count(_ name: String, short: Int, long: Int) -> Int {
    let wanted = ProcessInfo.processInfo.environment["TORTURE_" + name].flatMap { Int($0) }
    return wanted ?? (isLong ? long : short)
  }

  /// Where chance starts; the same seed plays the same scripts.
  static let seed = UInt64(count("SEED", short: 7, long: 7))

  /// A figure for the log of the run.
  static func say(_ line: String) {
    print("torture: " + line)
    // A run of hours is watched through a pipe.
    fflush(nil)
  }
}
