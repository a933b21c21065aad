import Evaluation
import Terminal

/// Writing down why a warning may stand (说明理由).
struct JustificationState: Equatable, Sendable {
  var finding: Finding
  var input: TextBuffer
}

extension AppState {
  mutating func justify(_ finding: Finding) {
    guard finding.severity == .warning else {
      notice = Notice(JustificationWords.onlyWarnings, .warning)
      return
    }
    // An older reason, of which nobody knows the finding, is proposed and not taken.
    let input = TextBuffer(
      finding.justification.isEmpty ? finding.earlierReason : finding.justification)
    overlays.append(.justification(JustificationState(finding: finding, input: input)))
  }

  /// For the first warning about the field that has the focus, those without a reason first.
  mutating func justifyHere() {
    filling?.check()
    let here =
      filling?.findings.filter {
        $0.field == filling?.focus && $0.severity == .warning
      } ?? []
    if let here = here.first(where: { !$0.isJustified }) ?? here.first {
      justify(here)
    } else {
      notice = Notice(JustificationWords.onlyWarnings, .warning)
    }
  }

  mutating func act(_ action: Action, justification old: JustificationState) {
    var state = old
    guard action == .confirm else {
      state.input.act(action)
      overlays.append(.justification(state))
      return
    }
    let reason = state.input.text
    filling?.justify(state.finding, reason)
    notice = Notice(
      reason.isEmpty ? JustificationWords.removed : JustificationWords.saved, .done)
  }

  func justificationPage(
    _ filling: FillingState, _ state: JustificationState, in size: Size
  ) -> Canvas {
    let head = Head(
      left: JustificationWords.title, right: filling.label(of: state.finding))
    var page = Page(head, keys: Keys.picking.bar(), size: size, widths: widths)
    let columns = size.columns - 4
    let message = TextLayout(state.finding.message, columns: columns, widths: widths)
    let characters = Array(state.finding.message)
    for row in 0..<message.rows {
      page.canvas.write(
        message.text(row: row, of: characters),
        at: Position(column: 2, row: page.body.row + 1 + row))
    }
    let row = page.body.row + message.rows + 2
    draw(
      state.input, columns: columns, at: Position(column: 2, row: row), into: &page.canvas)
    let hint =
      state.finding.isJustified || state.finding.earlierReason.isEmpty
      ? JustificationWords.hint : JustificationWords.earlier
    page.hint(notice ?? Notice(hint))
    return page.canvas
  }
}
