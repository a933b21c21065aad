import DocumentFormats
import Documents
import Evaluation
import Storage
import Tally

/// The law: characters in are characters accounted for, and each is where the account says.
struct Law {
  let rubric: StoredRubric

  /// What the readers made of a file, up to the end; nothing where it was refused.
  static func read(_ bytes: [UInt8]) -> [IntakeLine]? {
    var lines: [IntakeLine] = []
    Intake.read(bytes) { lines.append($0) }
    guard lines.popLast() == .end else { return nil }
    return lines
  }

  /// How the lines differ from what was put into the file; empty where the law holds.
  func breach(_ lines: [IntakeLine], of content: String) -> String {
    let read = Tally(lines.map(\.words).joined()).difference(from: Tally(content))
    guard read.isEmpty else { return "读入：" + read }
    return breach(Manuscript(intake: lines), of: content)
  }

  /// The same of a manuscript after placing.
  func breach(_ manuscript: Manuscript, of content: String) -> String {
    let placement = Placement(manuscript, by: rubric.rubric, rubric.reference)
    let account = Account(manuscript, placement, by: rubric.rubric)
    let pieces = account.entries.flatMap(\.pieces)
    let accounted = pieces.map(\.text).joined() + account.omitted.map(\.text).joined()
    let difference = Tally(accounted).difference(from: Tally(content))
    guard difference.isEmpty else { return "去向：" + difference }
    return pieces.compactMap { piece -> String? in
      guard case .field(let path) = piece.place, placement.report[path].isEmpty else { return nil }
      return "空栏：\(path.address)"
    }.joined(separator: " ")
  }
}

extension IntakeLine {
  /// All its words.
  fileprivate var words: String {
    switch self {
    case .paragraph(let text): text
    case .row(let cells): cells.joined()
    case .cells(_, let cells): cells.filter { !$0.isCopy }.map(\.text).joined()
    case .omitted(let omission): omission.text
    case .sheet, .end, .fault: ""
    }
  }
}
