import FoundationEssentials

/// One folder of a server, mounted twice as by two machines: each mount has a cache of its own
/// (`make shares`).
struct Share {
  let first: String
  let second: String

  static let mounted: Share? = {
    let environment = ProcessInfo.processInfo.environment
    guard let first = environment["TORTURE_FIRST"], let second = environment["TORTURE_SECOND"]
    else { return nil }
    return Share(first: first, second: second)
  }()

  /// The same file by the second mount; where nothing is mounted, the path itself.
  static func second(_ path: String) -> String {
    guard let mounted, path.hasPrefix(mounted.first) else { return path }
    return mounted.second + path.dropFirst(mounted.first.count)
  }
}
