import Evaluation
import Terminal

/// Where Enter leads from a line.
enum DeskTarget: Equatable, Sendable {
  case indicator(Indicator.ID)
  case field(FieldPath, Range<Int>?)
  case query(Int)
  case evidence(Int)
  case version(VersionPair)
  case page(DeskAction)
}

/// One row of a page that is read and walked through.
struct DeskLine: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var text: String
    var column: Int
    /// Nothing where the text begins at the column; else it ends before it.
    var isRight = false
    var style: Style = .plain
  }

  var pieces: [Piece] = []
  var target: DeskTarget?
  var isHeading = false
  /// The whole of what did not fit, for the hint line.
  var detail = ""
}

/// Collects lines for a page of a given width.
struct DeskLines {
  private(set) var lines: [DeskLine] = []
  let columns: Int
  let widths: Widths
  static let indent = 2

  init(columns: Int, widths: Widths) {
    self.columns = columns
    self.widths = widths
  }

  mutating func add(_ line: DeskLine) { lines.append(line) }

  /// A heading has a blank line in front of it.
  mutating func add(_ line: DeskLine, isHeading: Bool) {
    if !lines.isEmpty { lines.append(DeskLine()) }
    var line = line
    line.isHeading = isHeading
    lines.append(line)
  }

  mutating func heading(_ title: String, right: String = "") {
    var pieces = [DeskLine.Piece(text: title, column: 1, style: .bold)]
    if !right.isEmpty {
      pieces.append(.init(text: right, column: columns - 1, isRight: true, style: .dim))
    }
    add(DeskLine(pieces: pieces), isHeading: true)
  }

  /// One line, cut where the page ends.
  mutating func line(
    _ text: String, right: String = "", style: Style = .plain, target: DeskTarget? = nil
  ) {
    let room = columns - DeskLines.indent - 1 - (right.isEmpty ? 0 : widths.cells(right) + 1)
    var pieces = [
      DeskLine.Piece(
        text: widths.fitting(text, columns: room), column: DeskLines.indent, style: style)
    ]
    if !right.isEmpty {
      pieces.append(.init(text: right, column: columns - 1, isRight: true, style: style))
    }
    lines.append(DeskLine(pieces: pieces, target: target, detail: text))
  }

  /// Text broken into as many lines as it takes.
  mutating func text(
    _ text: String, indent: Int = DeskLines.indent, style: Style = .plain,
    target: DeskTarget? = nil
  ) {
    let characters = Array(text)
    let layout = TextLayout(characters, columns: columns - indent - 1, widths: widths)
    for row in 0..<layout.rows {
      let piece = DeskLine.Piece(
        text: layout.text(row: row, of: characters), column: indent, style: style)
      lines.append(DeskLine(pieces: [piece], target: target))
    }
  }

  /// A label in a column of its own, and beside it the text.
  mutating func labelled(
    _ label: String, _ text: String, style: Style = .plain, target: DeskTarget? = nil,
    labelColumns: Int = DeskLines.labelColumns
  ) {
    let indent = DeskLines.indent + labelColumns
    let characters = Array(text)
    let layout = TextLayout(characters, columns: columns - indent - 1, widths: widths)
    for row in 0..<layout.rows {
      var pieces = [
        DeskLine.Piece(
          text: layout.text(row: row, of: characters), column: indent, style: style)
      ]
      if row == 0 {
        let fitting = widths.fitting(label, columns: labelColumns - 1)
        pieces.insert(.init(text: fitting, column: DeskLines.indent, style: .dim), at: 0)
      }
      lines.append(DeskLine(pieces: pieces, target: target))
    }
  }

  /// 核验: everything that speaks against what the trail says of the report; nothing where all is
  /// well.
  mutating func addDoubts(of judgement: Judgement) {
    guard !judgement.reasons.isEmpty else { return }
    heading(DossierWords.doubts(judgement.reasons.count))
    for reason in judgement.reasons { text(reason, style: .bold.color(.red)) }
    text(DossierWords.doubtAdvice)
  }

  static let labelColumns = 11
  /// Where labels are those of fields.
  var fieldColumns: Int { columns >= 80 ? 24 : 18 }
}
