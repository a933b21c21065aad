import Application
import ArgumentParser
import Documents
import Evaluation
import RubricReading
import Storage

/// `ziping rubric read FILE --id ID`: a scoring table becomes a rubric file.
///
/// The account goes to standard error where the file goes to standard output.
struct RubricReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: CommandWords.rubricRead)

  @Argument(help: CommandWords.rubricTable) var file: String
  @Option(help: CommandWords.rubricReadID) var id: String
  @Option(help: CommandWords.rubricReadYear) var year: Int?
  @Option(name: .customLong("formula"), help: CommandWords.rubricFormula) var formulas: [String] =
    []
  @Option(help: CommandWords.rubricOutput) var output: String?
  @Flag(help: CommandWords.force) var force = false

  func run() throws {
    let table = TableReader.table(try rows())
    guard !table.rows.isEmpty else { return try refuse(RubricWords.noTable) }
    guard let year = year ?? table.year else { return try refuse(RubricWords.noYear) }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let read = RubricBuilder.rubric(
      of: table,
      .init(id: Rubric.ID(rawValue: id), source: name, year: year, formulas: chosen))
    let text = RubricText(read.rubric).text
    let checked = RubricFile(path: output ?? "\(id).json", bytes: Array(text.utf8))
    guard let output else {
      try StandardStream.output.write(text.printable)
      try StandardStream.error.write((read.account.text + "\n" + checked.text).printable)
      return
    }
    try write(Array(text.utf8), to: ExportFile(path: output))
    try StandardStream.output.write((read.account.text + "\n" + checked.text).printable)
  }

  /// 预算完成率=2, for each indicator that has several formulas.
  private var chosen: [String: Int] {
    var chosen: [String: Int] = [:]
    for formula in formulas {
      let sides = formula.split(separator: "=")
      guard sides.count == 2, let number = Int(sides[1]) else { continue }
      chosen[String(sides[0])] = number
    }
    return chosen
  }

  private func rows() throws(Refusal) -> [TableRow] {
    var rows: [TableRow] = []
    try ImportSource(file: ImportFile(path: file)).lines { line in
      switch line {
      case .paragraph(let text): rows.append(.text(text))
      case .row(let cells): rows.append(.cells(cells))
      case .cells(_, let cells): rows.append(.cells(cells.texts))
      case .sheet, .omitted, .end, .fault: break
      }
    }
    return rows
  }

  private func refuse(_ words: String) throws {
    try StandardStream.error.write((words + "\n").printable)
    throw ExitCode.findings
  }

  private func write(_ bytes: [UInt8], to file: ExportFile) throws(Refusal) {
    guard force || !file.exists else { throw .outputExists(path: file.path) }
    try refusing { () throws(StorageError) in try file.write(bytes, replacing: force) }
  }
}

extension [SheetCell] {
  /// The texts by column, with empty ones between them.
  fileprivate var texts: [String] {
    var texts = [String](repeating: "", count: (map(\.column).max() ?? -1) + 1)
    for cell in self { texts[cell.column] = cell.text }
    return texts
  }
}
