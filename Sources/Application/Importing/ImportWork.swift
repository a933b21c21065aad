public import Documents
public import Evaluation
public import Storage

/// A file that is imported on the screen: read piece by piece, so that keys are heard in between.
public final class ImportWork {
  public enum Wanted {
    case report
    case tables(Report, Rubric)
    case lastYear(Rubric, RubricReference)
  }

  public enum Result {
    case manuscript(Manuscript)
    case tables(TableProposal)
  }

  public let file: ImportFile
  public let wanted: Wanted
  /// Rows or paragraphs so far.
  public private(set) var lines = 0
  private var reading: Reading
  private var matcher: TableMatcher?
  private var kept: [IntakeLine] = []

  private enum Reading {
    case process(IntakeReading)
    case table(CommaSeparated)
    case text(String)
  }

  /// Begins; what can be seen from the file's beginning is refused here.
  public init(_ file: ImportFile, _ wanted: Wanted) throws(Refusal) {
    self.file = file
    self.wanted = wanted
    let source = ImportSource(file: file)
    let isTable = if case .tables = wanted { true } else { false }
    switch try source.nature() {
    case .archive, .pdf: reading = .process(try IntakeProcess(file: file).start())
    case .text, .draft:
      let text = try source.text()
      reading = isTable ? .table(CommaSeparated(text)) : .text(text)
    }
    if case .tables(let report, let rubric) = wanted {
      matcher = TableMatcher(rubric, for: report)
    }
  }

  /// So long at a time; a key waits no longer.
  private static let slice = 50
  private static let rowsAtOnce = 500

  /// Goes on for a moment.
  ///
  /// - Returns: What it came to; nothing as long as there is more to come.
  public func proceed() throws(Refusal) -> Result? {
    let end = MonotonicClock.milliseconds + ImportWork.slice
    while MonotonicClock.milliseconds < end {
      guard try step() else { return try result() }
    }
    return nil
  }

  /// - Returns: Whether there is more to come.
  private func step() throws(Refusal) -> Bool {
    switch reading {
    case .process(let process):
      do throws(IntakeFault) {
        return try process.proceed(milliseconds: 20) { take($0) }
      } catch {
        throw .intake(path: file.path, error)
      }
    case .table(var table):
      for _ in 0..<ImportWork.rowsAtOnce {
        guard let line = table.next() else { return false }
        take(line)
      }
      reading = .table(table)
      return true
    case .text: return false
    }
  }

  private func take(_ line: IntakeLine) {
    lines += 1
    if matcher != nil { matcher?.take(line) } else { kept.append(line) }
  }

  private func result() throws(Refusal) -> Result {
    if case .tables(let report, _) = wanted, let matcher {
      return .tables(matcher.proposal(for: report))
    }
    let manuscript =
      if case .text(let text) = reading { Manuscript(file: text) } else {
        Manuscript(intake: kept)
      }
    return .manuscript(try manuscript.checked(file.path))
  }
}

extension Manuscript {
  /// A text that is longer than any report would take very long to place.
  private static let mostLines = 20_000

  /// Nothing to place, and far too much, are refused.
  public func checked(_ path: String) throws(Refusal) -> Manuscript {
    guard !lines.isEmpty || !omitted.isEmpty else { throw .intake(path: path, .empty) }
    guard lines.count <= Manuscript.mostLines else { throw .intake(path: path, .tooLarge) }
    return self
  }
}
