import Glibc

/// Who has a draft open, as its lock file says: `{"user":…,"host":…,"pid":…,"boot":…,"since":…}`.
public struct LockHolder: Hashable, Sendable {
  public var user: String
  public var host: String
  public var process: Int
  /// The machine's present run: another one after each start (`/proc/sys/kernel/random/boot_id`).
  public var boot: String
  public var since: JournalMoment

  public init(
    user: String, host: String, process: Int, boot: String, since: JournalMoment
  ) {
    self.user = user
    self.host = host
    self.process = process
    self.boot = boot
    self.since = since
  }

  /// `user@host`.
  public var name: String { "\(user)@\(host)" }

  private enum Key: String, JSONKey {
    case user, host, pid, boot, since
  }
}

extension LockHolder {
  /// This process, from now on.
  public static var own: LockHolder {
    LockHolder(
      user: systemUser, host: systemHost, process: Int(getpid()), boot: systemBoot, since: .now)
  }

  /// It cannot be at work any more: another run of this machine, or a process that has ended.
  ///
  /// Nothing can be said of a process on another machine.
  func isGone(for own: LockHolder) -> Bool {
    guard host == own.host else { return false }
    guard boot == own.boot else { return true }
    return kill(pid_t(truncatingIfNeeded: process), 0) != 0 && errno == ESRCH
  }

  init(reading bytes: [UInt8]) throws(FileFault) {
    let fields = try JSONNode(try JSONParser.value(of: bytes)).fields(Key.self)
    user = try fields.required(.user).string()
    host = try fields.required(.host).string()
    process = try fields.required(.pid).integer(in: 1...Int(Int32.max))
    boot = try fields[.boot]?.string() ?? ""
    since = try fields.required(.since).moment()
  }

  var text: String {
    JSONValue.object(filled: [
      (Key.user.rawValue, .string(user)), (Key.host.rawValue, .string(host)),
      (Key.pid.rawValue, .number("\(process)")), (Key.boot.rawValue, .string(boot)),
      (Key.since.rawValue, .string(since.text)),
    ]).lineText + "\n"
  }

  private static var systemUser: String {
    for name in ["LOGNAME", "USER"] {
      if let value = getenv(name), value[0] != 0 { return String(cString: value) }
    }
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return "uid \(getuid())"
  }

  private static var systemHost: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "?" }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static var systemBoot: String {
    let path = "/proc/sys/kernel/random/boot_id"
    guard let file = OpenFile(open(path, O_RDONLY | O_CLOEXEC)) else { return "" }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(file.descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)).filter { $0 > 0x20 }, as: UTF8.self)
  }
}
