import Evaluation
import FoundationEssentials
import PseudoTerminal
import SeededChance
import Testing

@testable import Storage

/// Journals that were cut off, damaged, or written by somebody else.
struct JournalFuzzTests {
  private let folder: TemporaryFolder
  private let draft: Draft
  /// The report after each line of the journal behind its head.
  private var states: [Report]
  private let bytes: [UInt8]

  private static let places: [FieldPath] = [
    "section.duties.text", "section.departments.text", "cover.filler", "section.key_tasks.item.1",
    "fact.carryover_end", "indicator.systems.check.approval",
  ].compactMap(FieldPath.init(address:))

  init() throws {
    folder = try TemporaryFolder()
    let sample = try DraftStore.load(path: (BuiltProgram.data ?? "") + "/samples/wuhua-2023.json")
    guard let id = DraftID("blank") else { throw Failure("no id") }
    draft = try DraftStore(folder: folder.path).create(sample.report, id)
    states = [draft.report]
    let journal = DraftJournal(for: draft, by: "zhang@pc", isContinued: false)
    var (report, history) = (draft.report, History())
    var chance = Chance(seed: Scale.seed)
    while states.count <= 60 {
      guard let step = JournalFuzzTests.step(&report, &history, &chance) else { continue }
      try journal.append([step])
      states.append(report)
    }
    bytes = [UInt8](try Data(contentsOf: URL(filePath: folder.file("blank.journal"))))
  }

  /// Something that somebody does to the report.
  private static func step(
    _ report: inout Report, _ history: inout History, _ chance: inout Chance
  ) -> EditStep? {
    switch chance.number(0...9) {
    case 0:
      let edits = history.takeBack()
      for edit in edits { report[edit.place] = edit.before }
      return edits.isEmpty ? nil : .undone
    case 1:
      let edits = history.doAgain()
      for edit in edits { report[edit.place] = edit.after }
      return edits.isEmpty ? nil : .redone
    case 2:
      history.close()
      return nil
    default:
      let path = chance.element(places)
      let place = EditPlace.field(path)
      let before = report[place]
      let after = changed(before, &chance)
      report[place] = after
      return history.record(Edit(place, focus: path, from: before, to: report[place], .typing))
    }
  }

  private static func changed(_ content: FieldContent, _ chance: inout Chance) -> FieldContent {
    switch content {
    case .text(let text):
      let keeps = chance.number(0...text.count)
      return .text(
        text.prefix(keeps) + chance.hanzi(1...3) + (chance.number(0...1) == 0 ? "\n\"\\" : ""))
    case .items(let items): return .items(items + [chance.hanzi(1...5)])
    case .fact: return .fact(.value(.number(DecimalNumber(chance.number(0...99_999)))))
    case .points, .lastYear: return content
    case .check: return .check(chance.number(0...1) == 0)
    }
  }

  private func finding(_ bytes: [UInt8]) throws -> JournalFinding {
    try Data(bytes).write(to: URL(filePath: folder.file("blank.journal")))
    return JournalStore(folder: folder.path).finding(for: draft)
  }

  @Test func `a journal cut off at any byte gives everything up to its last whole line`() throws {
    let lines = bytes.indices.filter { bytes[$0] == 0x0A }
    // The head and the base are two lines.
    let begin = lines[1] + 1
    let stride = Scale.isLong ? 1 : 7
    var cuts = 0
    for end in Swift.stride(from: begin, through: bytes.count, by: stride) {
      let expected = states[lines.count { $0 < end } - 2]
      let found = try finding(Array(bytes[..<end]))
      cuts += 1
      if case .unsaved(let unsaved) = found {
        #expect(unsaved.report == expected, "cut at \(end)")
      } else {
        #expect(found == .nothing && expected == draft.report, "cut at \(end): \(found)")
      }
    }
    Scale.say("journal cut at \(cuts) of \(bytes.count - begin) bytes: wrong 0")
  }

  @Test func `a journal cut off in its head is no reason to lose the draft`() throws {
    let lines = bytes.indices.filter { bytes[$0] == 0x0A }
    for end in stride(from: 0, through: lines[1], by: Scale.isLong ? 1 : 97) {
      switch try finding(Array(bytes[..<end])) {
      case .nothing, .unusable: break
      case .clean, .unsaved: Issue.record("cut at \(end)")
      }
    }
  }

  @Test func `a damaged journal is read as far as it goes, or refused with a sentence`() throws {
    let count = Scale.count("JOURNALS", short: 500, long: 100_000)
    var chance = Chance(seed: Scale.seed)
    var read = 0
    for round in 0..<count {
      switch try finding(Spoiler().spoil(bytes, &chance)) {
      case .unsaved(let unsaved):
        read += 1
        // What is offered must be a report that can be written.
        let file = DraftFile(id: draft.id, report: unsaved.report)
        #expect((try? DraftFile(reading: file.bytes)) == file, "round \(round)")
      case .unusable(.damaged(let fault)):
        #expect(["。", "？"].contains(fault.message.last), "round \(round): \(fault.message)")
      case .nothing, .clean, .unusable: break
      }
    }
    Scale.say(
      "fuzz journals: \(count) files, \(read) with text to offer, seed \(Scale.seed), wrong 0")
  }
}
