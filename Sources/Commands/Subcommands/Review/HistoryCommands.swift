import Application
import ArgumentParser
import Evaluation
import Storage

/// `ziping history DRAFT`: who changed what, when.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: ReviewHelp.history)

  @OptionGroup var draft: DraftOptions
  @Flag(help: CommandWords.json) var json = false

  func run() throws {
    let open = try draft.open()
    var judge = Judge(draft.place)
    let opinion: Judge.Opinion
    do throws(StorageError) {
      opinion = try judge.opinion(of: open.reviewStore)
    } catch {
      throw Refusal.storage(error)
    }
    try judge.introduce()
    let entries = opinion.file.entries.judged(by: opinion.judgement)
    if json { return try JSONValue.array(entries.map(\.json)).print() }
    guard !entries.isEmpty else {
      return try StandardStream.output.write(ReviewWords.noHistory + "\n")
    }
    if !opinion.judgement.holds {
      try StandardStream.output.write(opinion.judgement.text.printable.oneLine + "\n")
    }
    for entry in entries { try StandardStream.output.write(text(entry, open.rubric).printable) }
  }

  private func text(_ entry: TrailEntry, _ rubric: Rubric) -> String {
    let head =
      "\(entry.number)  \(entry.mark.time.text(offset: Timestamp.beijing))  \(entry.authorText)  "
      + entry.title + (entry.score.map { "：" + $0.text(by: rubric) } ?? "")
      + (entry.words.isEmpty ? "" : "：" + entry.words)
    let lines =
      entry.faultLines + entry.decisions.map { $0.text(named: rubric.title(atAddress: $0.address)) }
      + entry.changes.map { $0.text(by: rubric) }
    return head.oneLine + "\n" + lines.map { "    " + $0.oneLine + "\n" }.joined()
  }
}

extension TrailChange {
  fileprivate func text(by rubric: Rubric) -> String {
    let place = offset.map { "（第 \($0 + 1) 处起）" } ?? ""
    let read = read(by: rubric)
    return "\(read.title)\(place)：\(read.old.shown) -> \(read.new.shown)"
  }
}

extension String {
  fileprivate var shown: String { isEmpty ? "（空）" : self }
}

extension TrailEntry {
  /// Why a step does not hold.
  fileprivate var faultLines: [String] {
    if case .refuted(let fault) = proof { [fault] } else { [] }
  }

  fileprivate var json: JSONValue {
    .object([
      "number": .number("\(number)"), "by": hasAuthor ? mark.json : .null,
      "found_by": hasAuthor ? .null : mark.json, "kind": .string(kind.rawValue),
      "claimed_state": .string(state.rawValue),
      "signed": proof.map { .bool($0 == .signed) } ?? .null, "proof": .text(proof?.name),
      "words": .string(words), "indicator": .text(score?.indicator.rawValue),
      "points": score?.points.map { .points($0) } ?? .null,
      "changes": .array(changes.map(\.json)), "decisions": .array(decisions.map(\.json)),
    ])
  }
}

extension ReviewScore {
  /// 结转结余率 3 分, or that the points were taken back.
  fileprivate func text(by rubric: Rubric) -> String {
    let title = rubric.indicator(indicator)?.title ?? indicator.rawValue
    return title + " " + (points.map { "\($0.text) 分" } ?? ReviewWords.takenBack)
  }
}

extension StepProof {
  fileprivate var name: String {
    switch self {
    case .unchecked: "unchecked"
    case .signed: "signed"
    case .named: "named"
    case .refuted: "refuted"
    }
  }
}

extension TrailChange {
  fileprivate var json: JSONValue {
    .object([
      "address": .string(address), "old": .string(old), "new": .string(new),
      "offset": offset.map { .number("\($0)") } ?? .null,
    ])
  }
}

extension TrailDecision {
  fileprivate var json: JSONValue {
    let chosen =
      switch choice {
      case .mine: "mine"
      case .theirs: "theirs"
      }
    return .object([
      "address": .string(address), "mine": .string(mine), "theirs": .string(theirs),
      "chosen": .string(chosen),
    ])
  }
}

/// `ziping diff A B`: two drafts, or two versions of one.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff", abstract: ReviewHelp.diff)

  @Argument(help: ReviewHelp.version) var old: String
  @Argument(help: ReviewHelp.version) var new: String
  @Flag(help: CommandWords.json) var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let difference = ReportDifference(from: try rated(old), to: try rated(new))
    if json {
      try difference.json.print()
    } else {
      let lines = difference.lines + [difference.summary]
      try StandardStream.output.write(
        lines.joined(separator: "\n").printable + "\n")
    }
    guard difference.isEmpty else { throw ExitCode.findings }
  }

  private func rated(_ name: String) throws(Refusal) -> RatedReport {
    let report = try VersionArgument(name).report(in: data.folder)
    return RatedReport(report, try data.folder.scoringRubric(of: report))
  }
}

/// `DRAFT`, or `DRAFT@N` for the version that line N of its trail is about.
private struct VersionArgument {
  let name: String
  let line: Int?

  init(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, let number = Int(parts[1]) {
      (name, line) = (String(parts[0]), number)
    } else {
      (name, line) = (text, nil)
    }
  }

  func report(in data: DataFolder) throws(Refusal) -> Report {
    let draft = try refusing { () throws(StorageError) in try data.load(name) }
    guard let line else { return draft.report }
    let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    let report = try refusing { () throws(StorageError) in try store.report(asOf: line) }
    guard let report else { throw .noSuchVersion(name, line) }
    return report
  }
}

extension ReportDifference {
  fileprivate var json: JSONValue {
    .object([
      "summary": .string(summary),
      "fields": .array(
        items.map { item in
          .object([
            "address": .text(item.path?.address), "title": .string(item.title),
            "lines": .texts(item.lines),
          ])
        }),
      "scores": .texts(scores.lines),
    ])
  }
}
