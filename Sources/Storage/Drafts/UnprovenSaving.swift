import Evaluation

/// What is not known of a draft's file after a saving that failed: it may have failed behind its
/// renaming, and then the file holds what was to be saved (未证实的保存).
struct UnprovenSaving: Hashable {
  /// A report that the file may hold.
  struct Attempt: Hashable {
    var report: Report
    var token: DraftToken
  }

  /// The last one last; more than one only while the file cannot even be read.
  private(set) var attempts: [Attempt] = []
  /// The file was seen to hold the report, but the disk may not have it yet.
  private(set) var isUnflushed = false

  /// A disk that answers nothing for so long will not tell these apart any more.
  private static let mostAttempts = 8

  mutating func begin(_ attempt: Attempt) {
    attempts = attempts.suffix(UnprovenSaving.mostAttempts - 1) + [attempt]
  }

  /// Takes the file's digest into account.
  ///
  /// - Returns: The attempt that the file holds, if it holds one.
  mutating func recognize(_ found: DraftToken, known: DraftToken) -> Attempt? {
    let attempt = attempts.last { $0.token == found }
    guard attempt != nil || found == known else { return nil }
    attempts = []
    if attempt != nil { isUnflushed = true }
    return attempt
  }
}
