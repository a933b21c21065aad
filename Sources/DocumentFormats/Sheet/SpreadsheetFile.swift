import CFormats
public import Documents
import Glibc

/// A report's tables as xlsx.
public enum SpreadsheetFile {
  /// The file's bytes; equal sheets give equal bytes.
  ///
  /// nil if it cannot be made.
  public static func bytes(
    _ workbook: Workbook, _ layout: PageLayout, _ properties: DocumentProperties
  ) -> [UInt8]? {
    // The library writes to a path; this one leads into memory.
    let file = memory_file_open()
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let book = workbook_new("/proc/self/fd/\(file)") else { return nil }
    set(properties, of: book)
    let formats = SheetFormats(book: book, layout: layout)
    let isWhole = workbook.sheets.allSatisfy { sheet in
      SheetWriter(book: book, formats: formats, workbook: workbook)?.write(sheet) ?? false
    }
    // Closing frees the book, whatever comes of it.
    guard workbook_close(book) == LXW_NO_ERROR, isWhole else { return nil }
    return contents(of: file)
  }

  private static func set(
    _ properties: DocumentProperties, of book: UnsafeMutablePointer<lxw_workbook>
  ) {
    let words: [String] = [properties.title, properties.subject, properties.author]
    let texts = words.map { strdup($0) }
    defer { for text in texts { free(text) } }
    var fields = lxw_doc_properties()
    fields.title = texts[0]
    fields.subject = texts[1]
    fields.author = texts[2]
    fields.created = properties.seconds
    workbook_set_properties(book, &fields)
  }

  private static func contents(of file: Int32) -> [UInt8]? {
    var status = stat()
    guard fstat(file, &status) == 0, lseek(file, 0, SEEK_SET) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: status.st_size)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      guard count > 0 else { return nil }
      filled += count
    }
    return bytes
  }
}

extension DocumentProperties {
  /// Noon of the day, in seconds since 1970.
  var seconds: time_t {
    let parts = date.split(separator: "-").compactMap { Int32($0) }
    guard parts.count == 3 else { return 0 }
    var day = tm()
    day.tm_year = parts[0] - 1900
    day.tm_mon = parts[1] - 1
    day.tm_mday = parts[2]
    day.tm_hour = 12
    return timegm(&day)
  }
}
