import Evaluation
import Terminal

/// Takes over what a finding proposes.
enum FixTaking {
  /// Puts the right figure in place, as one edit that can be undone.
  ///
  /// - Returns: What is to be said of it.
  static func accept(_ finding: Finding, in filling: inout FillingState) -> Notice {
    if finding.fix == nil, filling.report.isUnconfirmed(finding.field) {
      return confirm(finding.field, in: &filling)
    }
    guard let fix = finding.fix, let content = fix.content(in: filling.report) else {
      return Notice(FindingWords.nothingToAccept, .warning)
    }
    let isWaiting = filling.report.isUnconfirmed(fix.field)
    filling.go(to: fix.field)
    filling.history.close()
    filling.write(content, at: fix.field, .whole)
    // A wording that was mended is not yet last year's text that somebody has looked at.
    if isWaiting { filling.mark(.unconfirmed(fix.field.confirmable), true, continues: true) }
    filling.check()
    filling.settle(on: fix.field)
    filling.editor.move(to: fix.range.lowerBound + fix.replacement.count)
    return Notice(FindingWords.accepted(fix.replacement), .done)
  }

  /// Accepts what is proposed for the place where the caret is, else for the field.
  static func acceptHere(in filling: inout FillingState) -> Notice {
    filling.check()
    let caret = filling.editor.caret
    let here = filling.findings.filter { $0.field == filling.focus && $0.fix != nil }
    let nearest = here.min { distance($0, caret) < distance($1, caret) }
    guard let nearest else { return confirm(filling.focus, in: &filling) }
    return accept(nearest, in: &filling)
  }

  /// What was taken over from last year may stand as it is.
  private static func confirm(_ path: FieldPath, in filling: inout FillingState) -> Notice {
    guard filling.confirm(path) else { return Notice(FindingWords.nothingToAccept, .warning) }
    return Notice(LastYearWords.confirmed(filling.report.unconfirmed.count), .done)
  }

  private static func distance(_ finding: Finding, _ caret: Int) -> Int {
    abs((finding.range?.lowerBound ?? 0) - caret)
  }
}
