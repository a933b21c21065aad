public import Documents

/// A finished file, and what was noticed on the way.
public struct Printed {
  public var bytes: [UInt8]
  public var notes: PrintNotes

  /// Nothing if the file cannot be made.
  public init?(_ job: PrintJob) {
    guard job.layout.problem == nil else { return nil }
    notes = PrintNotes()
    switch job.format {
    case .text: bytes = Array(TextWriter().text(of: job.blocks).utf8)
    case .docx:
      guard let bytes = WordDocument.bytes(job.blocks, job.layout, job.properties) else {
        return nil
      }
      self.bytes = bytes
    case .xlsx:
      guard let bytes = SpreadsheetFile.bytes(job.workbook, job.layout, job.properties) else {
        return nil
      }
      self.bytes = bytes
    case .pdf:
      guard let printed = PageDocument.print(job.blocks, job.layout, job.properties) else {
        return nil
      }
      (bytes, notes) = printed
    }
  }
}
