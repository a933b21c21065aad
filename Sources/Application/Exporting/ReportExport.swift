public import Documents
public import Evaluation
import FoundationEssentials
public import Storage

/// A report as a file in one of the formats, built in memory.
public struct ReportExport {
  public var format: DocumentFormat
  public var edition: Edition
  /// What the draft's trail says; both ways of exporting print it.
  public var review: PrintedReview
  /// Whether an unsigned report says so.
  public var saysUnsigned = true
  /// The id of a layout in the data folders.
  public var layout = ReportExport.usualLayout

  public static let usualLayout = "gbt9704"

  public init(
    format: DocumentFormat, edition: Edition, review: PrintedReview, saysUnsigned: Bool = true,
    layout: String = ReportExport.usualLayout
  ) {
    self.format = format
    self.edition = edition
    self.review = review
    self.saysUnsigned = saysUnsigned
    self.layout = layout
  }

  /// A finished file.
  public struct File: Hashable {
    public var bytes: [UInt8]
    public var notes: PrintNotes
  }

  public func file(
    of report: Report, _ rubric: Rubric, in folder: DataFolder
  ) throws(ExportFault) -> File {
    let options = PrintOptions(
      edition: edition, seal: review.seal, saysUnsigned: saysUnsigned)
    // An entry that a form shows on one line is no place for a line of its own in the document.
    let report = report.withEntriesOnOneLine
    guard format != .text else {
      let blocks = Document(report, rubric, options).blocks
      let text = TextWriter().text(of: blocks.map { $0.mapTexts(\.printable) })
      return File(bytes: Array(text.utf8), notes: PrintNotes())
    }
    let layout = try PageLayout(layout, in: folder)
    let job = PrintJob(
      format, report, rubric, options, layout, corrections: review.corrections)
    return try print(job.printable)
  }

  private func print(_ job: PrintJob) throws(ExportFault) -> File {
    guard let input = try? JSONEncoder().encode(job) else { throw .unreadableAnswer }
    let output: [UInt8]
    do throws(DocumentProcess.Fault) {
      output = try DocumentProcess().run(["write"], input: Array(input))
    } catch .failed(PrintFault.noChineseFontStatus) {
      throw .noChineseFont
    } catch {
      throw .process(error)
    }
    // One line of notes, then the file.
    guard let end = output.firstIndex(of: 0x0A),
      let notes = try? JSONDecoder().decode(PrintNotes.self, from: Data(output[..<end]))
    else { throw .unreadableAnswer }
    return File(bytes: Array(output[(end + 1)...]), notes: notes)
  }
}

extension PageLayout {
  /// Reads a layout from the data folders.
  fileprivate init(_ id: String, in folder: DataFolder) throws(ExportFault) {
    let file: LayoutStore.File?
    do throws(StorageError) {
      file = try folder.layouts.load(id)
    } catch {
      throw .storage(error)
    }
    guard let file else { throw .layoutNotFound(id, searched: folder.layouts.folders) }
    do {
      self = try JSONDecoder().decode(PageLayout.self, from: Data(file.bytes))
    } catch {
      throw .faultyLayout(path: file.path, reason: ExportWords.decoding(error))
    }
    if let problem { throw .faultyLayout(path: file.path, reason: problem) }
  }
}

extension PrintJob {
  /// What no terminal may obey has no place in a document either.
  fileprivate var printable: PrintJob {
    var job = self
    job.blocks = blocks.map { $0.mapTexts(\.printable) }
    job.workbook = workbook.mapTexts(\.printable)
    job.properties.title = properties.title.oneLine
    job.properties.author = properties.author.oneLine
    job.properties.subject = properties.subject.oneLine
    return job
  }
}
