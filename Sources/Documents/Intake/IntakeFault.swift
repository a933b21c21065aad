/// Why a file that people brought cannot be read (导入不了的原因).
///
/// The raw values travel from the second program to the first; the words are in `+Words`.
public enum IntakeFault: String, Error, Hashable, Sendable, CaseIterable {
  /// OLE2: .doc, .xls, .wps, .et.
  case oldOffice
  /// .xlsb: a workbook in a form of its own.
  case binaryWorkbook
  /// An Office file behind a password.
  case encrypted
  /// A pdf, and the library that reads them is not there.
  case pdf
  case richText
  /// A web page, or a spreadsheet that is one under another name.
  case webPage
  /// .odt, .ods
  case openDocument
  /// An archive, but no document of Word or Excel.
  case otherArchive
  /// Neither text nor anything known.
  case notText
  /// Text in no encoding that is known.
  case badEncoding
  /// Truncated, or not well formed.
  case damaged
  /// A document type or entities, which no office program writes.
  case doctype
  /// Unpacked it is far larger than any report.
  case tooLarge
  case tooDeep
  case empty
  /// Nothing but pictures: a scan.
  case scanned
  /// It took too long or too much memory, or the reader failed.
  case stopped
  /// The second program is not there.
  case noReader
}
