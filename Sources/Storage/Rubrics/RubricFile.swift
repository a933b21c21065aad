public import Evaluation

/// A rubric file as its authors see it: what it holds, or everything that is wrong with it.
public struct RubricFile: Hashable, Sendable {
  /// A finding and the place in the file's text.
  public struct Finding: Hashable, Sendable {
    public var finding: RubricFinding
    public var position: Position?
    /// The formula that cannot be read, with the character that is meant.
    public var excerpt: Excerpt?
  }

  /// Line and character, both counted from 1.
  public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int
  }

  public struct Excerpt: Hashable, Sendable {
    public var text: String
    /// Counted in characters from 0.
    public var offset: Int
  }

  public let path: String
  /// nil if the file cannot be read as a rubric.
  public let rubric: Rubric?
  public let reference: RubricReference?
  public let findings: [Finding]

  /// Reads and checks a file, wherever it is.
  public init(checking path: String) throws(StorageError) {
    let bytes = try Folder(opening: path.parentFolder).read(path.lastComponent).bytes
    self.init(path: path, bytes: bytes)
  }

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    let source = RubricSource(bytes)
    do throws(FileFault) {
      let rubric = try Rubric(reading: bytes)
      self.rubric = rubric
      reference = RubricReference(
        id: rubric.id, version: rubric.version, digest: SHA256.text(of: bytes))
      findings = rubric.lint().map { source.placed($0) }
    } catch {
      rubric = nil
      reference = nil
      findings = [source.placed(error)]
    }
  }

  /// It can be used; it may still look wrong.
  public var isSound: Bool {
    rubric != nil && !findings.contains { $0.finding.severity == .error }
  }
}
