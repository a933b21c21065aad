import Application
import Evaluation
import Storage

/// All drafts of a folder, checked one after another, and the sentences that two of them share.
struct FolderReport {
  private struct Line {
    var name: String
    var findings: [Finding]
  }

  private let lines: [Line]
  /// Drafts that cannot be read, each with why.
  let faults: [Refusal]
  let pairs: [CopiedPair]

  init(of folder: DataFolder) throws(Refusal) {
    let names = try refusing { () throws(StorageError) in try folder.drafts.names() }
    var rubrics: [Rubric.ID: StoredRubric] = [:]
    var index = CopyIndex()
    var lines: [Line] = []
    var faults: [Refusal] = []
    for name in names {
      do throws(Refusal) {
        let draft = try OpenDraft(name, in: folder, knowing: &rubrics)
        let found = draft.rubric.findings(in: draft.report)
        lines.append(
          Line(name: name, findings: draft.rubric.inOrder(found + draft.evidenceFindings)))
        index.add(name, draft.report, by: draft.rubric)
      } catch {
        faults.append(error)
      }
    }
    self.lines = lines
    self.faults = faults
    pairs = index.pairs()
  }

  var isClean: Bool { pairs.isEmpty && lines.allSatisfy(\.findings.isEmpty) }

  var text: String {
    guard !lines.isEmpty else { return DraftWords.noDrafts + "\n" }
    var table = Table(.left, .left)
    for line in lines { table.add(line.name.printable, DraftWords.findings(line.findings)) }
    return table.text + DraftWords.checked(lines.count, lines.count { !$0.findings.isEmpty }) + "\n"
      + copies
  }

  private var copies: String {
    guard !pairs.isEmpty else { return DraftWords.noCopies + "\n" }
    let found = pairs.map { pair in
      let head = DraftWords.copied(pair) + "\n"
      return head
        + pair.sentences.map { sentence in
          "    \(sentence.field.address)  \(sentence.text.printable.beginning)\n"
            + "    \(sentence.otherField.address)  \(sentence.otherText.printable.beginning)\n"
        }.joined()
    }
    return DraftWords.copies(pairs.count) + "\n" + found.joined()
  }

  var json: JSONValue {
    .object([
      "drafts": .array(
        lines.map { line in
          .object([
            "draft": .string(line.name), "findings": .array(line.findings.map(\.json)),
          ])
        }), "copies": .array(pairs.map(\.json)),
    ])
  }
}

extension CopiedPair {
  fileprivate var json: JSONValue {
    .object([
      "first": .string(first), "second": .string(second), "characters": .number("\(characters)"),
      "share": .number(share.decimalText(places: 4)),
      "sentences": .array(
        sentences.map { sentence in
          .object([
            "address": .string(sentence.field.address), "text": .string(sentence.text),
            "other_address": .string(sentence.otherField.address),
            "other_text": .string(sentence.otherText),
          ])
        }),
    ])
  }
}

extension String {
  private static let longest = 48

  /// As much of a sentence as a line has room for.
  fileprivate var beginning: String {
    count > String.longest ? prefix(String.longest) + "…" : self
  }
}
