public import Documents
public import Storage

/// A file to be imported, whatever it is.
public struct ImportSource {
  public let file: ImportFile

  public init(file: ImportFile) { self.file = file }

  public func nature() throws(Refusal) -> FileNature {
    let head = try refusing { () throws(StorageError) in try file.head(FileNature.headBytes) }
    return try attempting { () throws(IntakeFault) in try FileNature(head: head) }
  }

  /// The file as a report's lines.
  public func manuscript() throws(Refusal) -> Manuscript {
    let manuscript: Manuscript
    switch try nature() {
    case .archive, .pdf:
      var lines: [IntakeLine] = []
      try IntakeProcess(file: file).read { lines.append($0) }
      manuscript = Manuscript(intake: lines)
    case .text, .draft: manuscript = Manuscript(file: try text())
    }
    return try manuscript.checked(file.path)
  }

  /// The file as tables, line by line; a long one is never kept as a whole.
  public func lines(_ take: (IntakeLine) -> Void) throws(Refusal) {
    switch try nature() {
    case .archive, .pdf: try IntakeProcess(file: file).read(take)
    case .text, .draft: CommaSeparated(try text()).read(take)
    }
  }

  public func text() throws(Refusal) -> String {
    let bytes = try refusing { () throws(StorageError) in try file.bytes() }
    return try attempting { () throws(IntakeFault) in try TextDecoding.text(of: bytes) }
  }

  private func attempting<Value>(
    _ body: () throws(IntakeFault) -> Value
  ) throws(Refusal) -> Value {
    do throws(IntakeFault) { return try body() } catch { throw .intake(path: file.path, error) }
  }
}
