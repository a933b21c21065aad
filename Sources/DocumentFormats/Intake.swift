public import Documents

/// Reads a file of Word or Excel, or a pdf, and gives what is in it, line by line.
public enum Intake {
  /// What a line is given to; it may throw no more than it is given.
  public typealias Sink = (IntakeLine) -> Void

  /// The whole file; a fault is the last line, in place of the end.
  public static func read(_ bytes: [UInt8], _ sink: Sink) {
    do throws(IntakeFault) {
      try lines(of: bytes) { sink($0.readable) }
      sink(.end)
    } catch {
      sink(.fault(error))
    }
  }

  private static func lines(of bytes: [UInt8], _ sink: Sink) throws(IntakeFault) {
    if PdfIntake.isPdf(bytes) { return try PdfIntake(bytes).read(sink) }
    let archive = try ZipIntake(bytes)
    switch try MainPart(archive) {
    case .word(let path):
      var reader = try WordIntake(archive, path)
      try reader.read(sink)
    case .sheet(let path): try SheetIntake(archive, path).read(sink)
    case nil:
      if archive.has("content.xml"), archive.has("mimetype") { throw .openDocument }
      throw archive.has("EncryptedPackage") ? .encrypted : .otherArchive
    }
  }
}
