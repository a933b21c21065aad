public import Storage

/// Why a report could not be made into a file; the words are in `ExportFault+Words`.
public enum ExportFault: Error, Hashable {
  case layoutNotFound(String, searched: [String])
  case faultyLayout(path: String, reason: String)
  case storage(StorageError)
  case process(ProcessFault)
  /// No installed font has the report's Chinese characters: there is no pdf.
  case noChineseFont
  /// The second program answered something that it never should.
  case unreadableAnswer
}

/// How a run of the second program ended, if not well.
public enum ProcessFault: Error, Hashable {
  /// The program is not where it should be.
  case notFound
  case notStarted(code: Int32)
  case tookTooLong
  case wroteTooMuch
  /// It refused or died: its exit code, or 128 and the signal's number.
  case failed(status: Int32)
}
