public import Documents

/// A finished file, and what was noticed on the way.
public struct Printed {
  public var bytes: [UInt8]
  public var notes: PrintNotes

  public init(_ job: PrintJob) throws(PrintFault) {
    guard job.layout.problem == nil else { throw .unusable }
    notes = PrintNotes()
    switch job.format {
    case .text: bytes = Array(TextWriter().text(of: job.blocks).utf8)
    case .docx:
      bytes = try Printed.made(WordDocument.bytes(job.blocks, job.layout, job.properties))
    case .xlsx:
      bytes = try Printed.made(SpreadsheetFile.bytes(job.workbook, job.layout, job.properties))
    case .pdf: (bytes, notes) = try PageDocument.print(job.blocks, job.layout, job.properties)
    }
  }

  private static func made(_ bytes: [UInt8]?) throws(PrintFault) -> [UInt8] {
    guard let bytes else { throw .unusable }
    return bytes
  }
}
