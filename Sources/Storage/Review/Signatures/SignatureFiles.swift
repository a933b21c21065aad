public import Evaluation

/// The detached files of a signed step: the statement, the signature over its bytes.
///
/// The trail has the same content; the files are there for others' tools, and are written later
/// where a killed process did not get to it.
struct SignatureFiles {
  let folder: ReviewFolder

  static func statementName(_ line: Int) -> String { "\(line).json" }
  static func signatureName(_ line: Int) -> String { "\(line).sig" }

  func write(_ signed: TrailEvent.Signed, line: Int) throws(StorageError) {
    let opened = try Folder(making: folder.signatures)
    try SignatureFiles.put(
      Array(signed.statement.utf8), SignatureFiles.statementName(line), in: opened)
    try SignatureFiles.put(signed.signature, SignatureFiles.signatureName(line), in: opened)
  }

  /// What a line's detached files must hold; nothing for lines that are not signed.
  static func expected(of line: TrailLine) -> [(line: Int, name: String, bytes: [UInt8])] {
    guard case .step(let step) = line.event, let signed = step.signed else { return [] }
    return [
      (line.number, statementName(line.number), Array(signed.statement.utf8)),
      (line.number, signatureName(line.number), signed.signature),
    ]
  }

  /// The files of these names that can be read, and the names of all others.
  func read(_ names: Set<String>) -> (bytes: [String: [UInt8]], strays: [String]) {
    guard let opened = try? Folder(opening: folder.signatures) else { return ([:], []) }
    var bytes: [String: [UInt8]] = [:]
    for name in names { bytes[name] = try? opened.read(name).bytes }
    let strays = ((try? opened.names()) ?? []).filter { !names.contains($0) }
    return (bytes, strays.sorted())
  }

  /// A file that is there already stays, whatever is in it: `verify` will say.
  private static func put(
    _ bytes: [UInt8], _ name: String, in folder: borrowing Folder
  ) throws(StorageError) {
    do throws(StorageError) {
      _ = try folder.read(name)
    } catch .notFound {
      try AtomicFile(name: name).write(bytes, in: folder, .creating)
    }
  }
}

extension ReviewStore {
  /// Where the detached files of a signed step are: statement and signature.
  public func signaturePaths(line: Int) -> (statement: String, signature: String) {
    (
      folder.signatures + "/" + SignatureFiles.statementName(line),
      folder.signatures + "/" + SignatureFiles.signatureName(line)
    )
  }

  /// Keeps report and record, and writes down what will be signed.
  public func statement(
    _ stage: ReviewAction, _ said: Statement.Said, by signer: Statement.Signer, at time: Timestamp,
    for file: ReviewFile
  ) throws(StorageError) -> Statement {
    _ = try folder.keep(file.bytes, in: folder.versions)
    let record = try folder.keep(file.review.recordBytes, in: folder.records)
    let report = file.draft.report
    var statement = Statement(
      draft: id.text, report: file.version(for: stage), review: record, rubric: report.rubric,
      stage: stage, said: said, signer: signer, time: time, trail: file.trail.head)
    statement.revision = file.revision(after: stage)
    statement.unit = report.cover[.unit]
    statement.year = report.cover[.year]
    return statement
  }
}

extension ReviewStore {
  /// Keeps the rubric's file beside the signatures, so that years later scores can be made again.
  public func keepRubric(_ stored: StoredRubric) throws(StorageError) {
    try RubricArchive(folder: folder.path + "/rubric").keep(stored)
  }

  /// Keeps a rubric that is known by its pin alone, from the data folder's archive.
  public func keepRubric(
    _ reference: RubricReference, from archive: RubricArchive
  ) throws(StorageError) {
    try archive.copy(reference, to: RubricArchive(folder: folder.path + "/rubric"))
  }
}
