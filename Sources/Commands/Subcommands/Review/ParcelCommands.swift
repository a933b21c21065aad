import ArgumentParser
import Evaluation
import Storage

/// `ziping pack DRAFT`: one file for the other office.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pack", abstract: ReviewHelp.pack)

  @OptionGroup var draft: DraftOptions
  @OptionGroup var person: PersonOptions
  @Option(help: ReviewHelp.output) var output: String?
  @Flag(help: CommandWords.force) var force = false

  func run() throws {
    let open = try draft.open()
    let path = output ?? open.draft.id.text + ".parcel"
    guard force || !ExportFile(path: path).exists else { throw Refusal.outputExists(path: path) }
    let rubric = try? draft.data.folder.rubrics.load(open.report.rubric.id)
    let bytes = try refusing { () throws(StorageError) in
      _ = try open.reviewStore.settled(by: person.mark)
      let bytes = try open.reviewStore.packed(with: rubric)
      try ParcelFile.write(bytes, to: path)
      return bytes
    }
    let words = ReviewWords.packed(path, Parcel.checkCode(of: bytes))
    try StandardStream.output.write(words.printable + "\n")
  }
}

/// `ziping unpack FILE`: takes a parcel in, or says why not.
struct UnpackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unpack", abstract: ReviewHelp.unpack)

  @Argument(help: ReviewHelp.parcel) var file: String
  @OptionGroup var data: DataOptions

  func run() throws {
    let bytes = try refusing { () throws(StorageError) in try ParcelFile.read(file) }
    let outcome: Parcel.Outcome
    do throws(ParcelFault) {
      outcome = try data.folder.unpack(bytes)
    } catch {
      throw Refusal.parcel(error)
    }
    let words = ReviewWords.unpacked(outcome, Parcel.checkCode(of: bytes))
    try StandardStream.output.write(words.printable + "\n")
  }
}
