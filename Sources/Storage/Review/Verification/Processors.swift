import Glibc

/// What the machine's processors are doing at this moment.
enum Processors {
  /// Fewer threads want to run, this one among them, than there are processors.
  ///
  /// Where the system does not say, none is free.
  static var hasFreeOne: Bool {
    guard let bytes = try? Folder(opening: "/proc").read("loadavg").bytes,
      let running = running(in: String(decoding: bytes, as: UTF8.self))
    else { return false }
    return running < sysconf(Int32(_SC_NPROCESSORS_ONLN))
  }

  /// The first number of the fourth field: `0.20 0.18 0.12 1/80 11206` (proc(5)).
  static func running(in text: String) -> Int? {
    let fields = text.split(separator: " ")
    guard fields.count >= 4 else { return nil }
    return fields[3].split(separator: "/").first.flatMap { Int($0) }
  }
}
