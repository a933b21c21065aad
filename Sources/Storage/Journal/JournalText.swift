import Evaluation

/// A journal's bytes, line by line, with what its head says.
struct JournalText {
  let head: JournalHead
  /// Complete lines behind the head, without their line feeds; the first is the base.
  private let lines: [ArraySlice<UInt8>]
  /// How many bytes there are behind the last line feed.
  private let rest: Int

  init(_ bytes: [UInt8]) throws(FileFault) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    rest = lines.popLast()?.count ?? 0
    guard let first = lines.first else { throw FileFault(.unexpectedEnd, at: .path("")) }
    head = try JournalHead(reading: first)
    self.lines = Array(lines.dropFirst())
  }

  /// The last line says that everything is in the draft file with that digest.
  func isClean(for digest: String) -> Bool {
    guard rest == 0, lines.count > 1, let last = lines.last else { return false }
    let line = try? JournalLine(
      reading: last, in: Report(rubric: RubricReference(id: "", version: "", digest: "")))
    return line?.content == .saved(digest: digest)
  }

  /// Carries out everything that the journal says.
  ///
  /// It stops at the first line that is cut off, damaged or does not fit.
  func replay(
    over draft: Draft? = nil, noticing noticed: (borrowing JournalReplay) -> Void
  ) throws(FileFault) -> JournalReplay {
    guard let first = lines.first else { throw FileFault(.unexpectedEnd, at: .path("")) }
    var replay = JournalReplay(try JournalBase.report(reading: first), digest: head.digest)
    noticed(replay)
    for (index, line) in lines.enumerated().dropFirst() {
      guard replay.take(line, over: draft) else {
        let bytes = lines[index...].reduce(rest) { $0 + $1.count + 1 }
        replay.damage = JournalDamage(line: index + 2, bytes: bytes)
        return replay
      }
      noticed(replay)
    }
    if rest > 0 { replay.damage = JournalDamage(line: lines.count + 2, bytes: rest) }
    return replay
  }
}

/// Where a journal stops making sense.
public struct JournalDamage: Hashable, Sendable {
  /// The first line that cannot be used, counted from 1.
  public var line: Int
  /// How many bytes are given up with it.
  public var bytes: Int
}

/// A report and its history while a journal is being replayed.
struct JournalReplay {
  private(set) var report: Report
  private(set) var history = History()
  /// How many steps were taken.
  private(set) var steps = 0
  /// The digest of the draft file that holds the report as it is now, if the journal says so.
  private(set) var digest: String?
  private(set) var moment: JournalMoment?
  /// What was decided in a merge that the draft file does not hold yet.
  private(set) var decisions: [MergeDecision]?
  var damage: JournalDamage?

  init(_ report: Report, digest: String) {
    self.report = report
    self.digest = digest
  }

  /// Takes a line; false if it cannot be read or does not fit.
  mutating func take(_ bytes: ArraySlice<UInt8>, over draft: Draft?) -> Bool {
    guard let line = try? JournalLine(reading: bytes, in: report) else { return false }
    moment = line.moment
    switch line.content {
    case .saved(let saved):
      digest = saved
      decisions = nil
      // Older journals do not say what was imported of last year: the file that they were saved to
      // does.
      if let draft, saved == draft.token.digest { report.lastYear = draft.report.lastYear }
    case .merged(let merged): decisions = merged
    case .step(let step):
      guard history.replay(step, in: &report) else { return false }
      digest = nil
      steps += 1
    }
    return true
  }
}
