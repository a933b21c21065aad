import ArgumentParser

/// Lets `--data` stand before the command's name too, where people write it.
enum ArgumentOrder {
  /// The arguments with a leading `--data DIR` moved behind the command that follows it.
  static func arranged(_ arguments: some Collection<String>) -> [String] {
    var rest = Array(arguments)
    let leading = takeData(from: &rest)
    guard !leading.isEmpty else { return rest }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    rest.insert(contentsOf: leading, at: end)
    return rest
  }

  private static func takeData(from arguments: inout [String]) -> [String] {
    guard let first = arguments.first else { return [] }
    let count = first == "--data" ? 2 : (first.hasPrefix("--data=") ? 1 : 0)
    guard count > 0, arguments.count >= count else { return [] }
    defer { arguments.removeFirst(count) }
    return Array(arguments.prefix(count))
  }
}
