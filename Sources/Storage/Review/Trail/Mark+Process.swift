public import Evaluation
import Glibc

extension Mark {
  /// Now, by the user that the process runs as, under that name.
  public static func ofProcess(name: String = "") -> Mark {
    Mark(actor: Actor(name: name, user: systemUser), time: Timestamp(seconds: Glibc.time(nil)))
  }

  /// From the system's list of users, not from the environment, which anybody can set.
  private static var systemUser: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return "uid \(geteuid())"
    }
    return String(cString: name)
  }
}
