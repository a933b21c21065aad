import FoundationEssentials
import PseudoTerminal

extension TemporaryFolder {
  /// Every file in the folder, or in a folder in it, with what it holds, but for the archive of
  /// rubrics, which any name fills.
  func everything(below name: String = "") throws -> [String: Data] {
    var files: [String: Data] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: file(name))
    for path in paths where !path.hasSuffix(".so") && !path.contains("rubrics-used") {
      files[path] = FileManager.default.contents(atPath: file(name) + "/" + path) ?? Data()
    }
    return files
  }
}
