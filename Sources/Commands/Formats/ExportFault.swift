import Storage

/// Why a report could not be made into a file; the words are in `Words/ExportFault+Words`.
enum ExportFault: Error, Hashable {
  case layoutNotFound(String, searched: [String])
  case faultyLayout(path: String, reason: String)
  case storage(StorageError)
  case process(DocumentProcess.Fault)
  /// The second program answered something that it never should.
  case unreadableAnswer
}
