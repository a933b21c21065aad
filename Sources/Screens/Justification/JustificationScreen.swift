import Evaluation
import Terminal

/// Writing down why a warning may stand (说明理由).
struct JustificationScreen: Screen {
  var name: StaticString { "justification" }
  var finding: Finding
  var input: TextBuffer

  /// An older reason, of which nobody knows the finding, is proposed and not taken.
  init(_ finding: Finding) {
    self.finding = finding
    input = TextBuffer(
      finding.justification.isEmpty ? finding.earlierReason : finding.justification)
  }

  var keys: Keymap<Action> { Keys.picking }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard action == .confirm else {
      input.act(action)
      return .stay
    }
    let reason = input.text
    around.filling?.justify(finding, reason)
    around.say(reason.isEmpty ? JustificationWords.removed : JustificationWords.saved, .done)
    return .close
  }

  mutating func type(_ character: Character, _ around: inout Surroundings) -> Outcome {
    input.insert(String(character))
    return .stay
  }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    let head = Head(
      left: JustificationWords.title,
      right: around.filling.map { finding.label(by: $0.rubric) } ?? "")
    var page = Page(head, keys: keys.bar(), size: size, widths: around.widths)
    let columns = size.columns - 4
    let message = TextLayout(finding.message, columns: columns, widths: around.widths)
    let characters = Array(finding.message)
    for row in 0..<message.rows {
      page.canvas.write(
        message.text(row: row, of: characters),
        at: Position(column: 2, row: page.body.row + 1 + row))
    }
    let row = page.body.row + message.rows + 2
    input.draw(columns: columns, at: Position(column: 2, row: row), into: &page.canvas)
    let hint =
      finding.isJustified || finding.earlierReason.isEmpty
      ? JustificationWords.hint : JustificationWords.earlier
    page.hint(around.notice ?? Notice(hint))
    return page.canvas
  }
}

extension Place {
  static let justification = Place(
    "justification", "说明理由", help: "说明理由：警告可以保留，但要写明为什么")
}

extension JustificationScreen {
  static let door = Door(.open(.justification)) { subject, around in
    guard case .finding(let finding) = subject else { return .stay }
    guard finding.severity == .warning else {
      around.say(JustificationWords.onlyWarnings, .warning)
      return .stay
    }
    return .push(JustificationScreen(finding))
  }
}
