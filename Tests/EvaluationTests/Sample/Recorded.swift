import FoundationEssentials
import Testing

/// Expected lines in a file that is read like code; `RECORD=1` writes them down anew.
struct Recorded {
  private let path: String

  init(_ name: String) {
    var folder = URL(filePath: #filePath)
    folder.deleteLastPathComponent()
    path = folder.path + "/Findings/\(name).txt"
  }

  /// A file of the checkout, by its path from the top.
  init(checkout path: String) {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    self.path = folder.path + "/" + path
  }

  func compare(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      var folder = URL(filePath: path)
      folder.deleteLastPathComponent()
      try FileManager.default.createDirectory(
        atPath: folder.path, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
      return
    }
    let kept = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      .split(separator: "\n").map(String.init)
    #expect(lines.filter { !$0.isEmpty } == kept, sourceLocation: sourceLocation)
  }
}
