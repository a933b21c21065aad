import Application
import ArgumentParser
import Documents
import Evaluation
import Storage

/// `ziping import FILE`: a report by hand becomes a draft; tables and last year go into one.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: CommandWords.importing)

  @Argument(help: CommandWords.importFile) var file: String
  @Option(help: CommandWords.importRubric) var rubric: String?
  @Option(help: CommandWords.newID) var id: String?
  @Option(help: CommandWords.importUnit) var unit: String?
  @Option(help: CommandWords.importYear) var year: String?
  @Option(name: .customLong("into"), help: CommandWords.importInto) var target: String?
  @Flag(help: CommandWords.importYes) var yes = false
  @Option(name: .customLong("take"), help: CommandWords.importTake) var addresses: [String] = []
  @Flag(help: CommandWords.importAll) var all = false
  @Flag(help: CommandWords.json) var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let source = ImportSource(file: ImportFile(path: file))
    if let previous = try LastYearImport.draft(named: file, in: data.folder) {
      return try importLastYear(previous)
    }
    if let target {
      try importTables(source, data.open(target))
    } else {
      try importReport(try source.manuscript())
    }
  }

  private func importLastYear(_ previous: Draft) throws {
    let work = LastYearImport(previous: previous)
    let draft: OpenDraft
    if let target {
      var opened = try data.open(target)
      try opened.save(work.taken(into: opened.report, by: opened.rubric), by: data.place.mark())
      draft = opened
    } else {
      let made = try NewDraft(
        rubric: rubric ?? previous.report.rubric.id.rawValue,
        unit: unit ?? previous.report.cover[.unit],
        year: year ?? work.nextYear, id: id
      ).create(in: data.folder)
      var opened = try data.open(made.id.text)
      try opened.save(work.taken(into: opened.report, by: opened.rubric), by: data.place.mark())
      draft = opened
    }
    if json { return try work.json(draft).print() }
    try StandardStream.output.write(draft.draft.id.text.printable + "\n")
    try StandardStream.error.write(work.summary(draft).printable + "\n")
  }

  private func importTables(_ source: ImportSource, _ opened: OpenDraft) throws {
    var draft = opened
    let proposal = try TableImport(source: source).proposal(for: draft)
    var taken = yes ? proposal.changes : []
    taken += try TableImport.chosen(addresses, from: proposal, by: draft.rubric)
    if !taken.isEmpty { try draft.save(draft.report.taking(taken), by: data.place.mark()) }
    if json { return try proposal.json(taken: taken, by: draft.rubric).print() }
    try StandardStream.output.write(proposal.text(by: draft.rubric).printable)
    let summary =
      proposal.isEmpty
      ? ImportWords.nothing(proposal.rows, isPartial: proposal.isPartial)
      : taken.isEmpty
        ? ImportWords.proposed(
          proposal.changes.count, proposal.questions.count, proposal.same.count)
        : ImportWords.taken(
          taken.count,
          proposal.questions.count { question in !taken.contains { $0.fact == question.fact } })
    try StandardStream.error.write(summary + "\n")
  }

  private func importReport(_ manuscript: Manuscript) throws {
    guard let rubric else { throw Refusal.argument(.rubricNeeded) }
    let stored = try refusing { () throws(StorageError) in
      try data.folder.rubrics.load(Rubric.ID(rubric))
    }
    let choice = RubricChoice(manuscript: manuscript, rubrics: data.folder.rubrics)
    let warning = choice.warning(for: stored.rubric)
    let files = SeveralImports(
      manuscript, by: stored, all ? .each : .first, unit: unit, year: year, id: id)
    let made = try files.create(in: data.folder)
    if json {
      let reports = made.map { draft in
        draft.placement.json(id: draft.id, by: stored.rubric, draft.account, warning: warning)
      }
      return try (all ? JSONValue.object(["drafts": .array(reports)]) : reports[0]).print()
    }
    for draft in made { try StandardStream.output.write(draft.id.text.printable + "\n") }
    if let warning { try StandardStream.error.write(warning.printable + "\n") }
    for (index, draft) in made.enumerated() {
      if made.count > 1 {
        let head = ImportWords.part(index + 1, of: made.count, draft.id.text)
        try StandardStream.error.write(head.printable + "\n")
      }
      let summary = draft.placement.summary(by: stored.rubric, draft.account)
      try StandardStream.error.write(summary.printable)
    }
  }
}
