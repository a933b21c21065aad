import Evaluation
import Terminal

extension AppState {
  /// Goes to the next or previous finding from where the focus is.
  mutating func goToFinding(_ step: Int) {
    filling?.check()
    guard let filling else { return }
    let findings = filling.findings
    guard !findings.isEmpty else {
      notice = Notice(CommonWords.noFindings, .done)
      return
    }
    let index = nextIndex(findings, step, filling)
    go(to: findings[index], index, findings.count)
  }

  /// The finding after the one that was visited last, else the first one from where the focus is.
  private func nextIndex(_ findings: [Finding], _ step: Int, _ filling: FillingState) -> Int {
    if let last = filling.visited, last.field.isWhole(of: filling.focus),
      let index = findings.firstIndex(where: { $0.isSame(as: last) })
    {
      return (index + step + findings.count) % findings.count
    }
    let here = findings.indices.filter { findings[$0].field.isWhole(of: filling.focus) }
    // Coming by other ways, the filler has the field before the eyes: on to the others.
    if let current = step > 0 ? here.last : here.first, findings[current].range == nil {
      return (current + step + findings.count) % findings.count
    }
    if let current = step > 0 ? here.first : here.last { return current }
    let order = findings.map { finding in
      finding.field.part(in: filling.rubric).flatMap { filling.parts.firstIndex(of: $0) } ?? 0
    }
    return step > 0
      ? order.firstIndex { $0 >= filling.partIndex } ?? 0
      : order.lastIndex { $0 <= filling.partIndex } ?? findings.count - 1
  }

  private mutating func go(to finding: Finding, _ index: Int, _ count: Int) {
    filling?.go(to: finding.field, selecting: true)
    if let range = finding.range {
      filling?.editor.move(to: range.lowerBound)
      filling?.editor.move(to: range.upperBound, selecting: true)
    }
    filling?.visited = finding
    notice = Notice(
      "\(finding.severity.title) \(index + 1)/\(count)：\(finding.message)",
      finding.severity == .error ? .error : .warning)
  }

  /// The list, at the finding where the filler is or the next one behind.
  mutating func openFindings() {
    filling?.check()
    guard let filling else { return }
    let findings = filling.findings
    let index =
      findings.firstIndex { $0.field.isWhole(of: filling.focus) }
      ?? nextIndex(findings, 1, filling)
    overlays.append(
      .findings(
        FindingsState(cursor: ListCursor(selected: findings.isEmpty ? 0 : index))))
  }

  mutating func act(_ action: Action, findings old: FindingsState) {
    guard let filling else { return }
    var state = old
    let findings = state.shown(of: filling.findings)
    let selected = findings.indices.contains(state.cursor.selected)
    if action == .confirm, selected {
      let finding = findings[state.cursor.selected]
      let index = filling.findings.firstIndex(of: finding) ?? 0
      go(to: finding, index, filling.findings.count)
      return
    }
    overlays.append(.findings(state))
    switch action {
    case .move(let motion):
      state.cursor.move(motion, count: findings.count, page: listRows(bodyRows))
    case .nextFilter: state.nextFilter(of: filling.findings)
    case .nextOrder:
      state.order = state.order == .place ? .group : .place
      state.cursor = ListCursor()
    case .acceptFix:
      if selected { accept(findings[state.cursor.selected]) }
      let count = state.shown(of: self.filling?.findings ?? []).count
      state.cursor.settle(count: count, page: listRows(bodyRows))
    case .justify:
      if selected { justify(findings[state.cursor.selected]) }
      return
    case .help, .menu, .quit, .back, .confirm, .why, .nextFinding, .previousFinding, .findings,
      .outline, .preview, .export, .secret, .search, .override, .save, .undo, .redo, .home,
      .identities,
      .nextField, .previousField, .nextPart, .previousPart, .select, .deleteBackward,
      .deleteForward, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy,
      .paste,
      .selectAll, .editExternally, .moveItemUp, .moveItemDown, .removeItem, .newDraft, .baseData,
      .toIndicator, .whatIf, .keepTrial, .dropTrial, .desk,
      .importing:
      return
    }
    replaceFront(.findings(state))
  }

  /// Puts the right figure in place, as one edit that can be undone.
  mutating func accept(_ finding: Finding) {
    if finding.fix == nil, filling?.report.isUnconfirmed(finding.field) == true {
      confirmHere(finding.field)
      return
    }
    guard let filling, let fix = finding.fix, let content = fix.content(in: filling.report) else {
      notice = Notice(FindingsWords.nothingToAccept, .warning)
      return
    }
    self.filling?.go(to: fix.field)
    let isWaiting = filling.report.isUnconfirmed(fix.field)
    self.filling?.history.close()
    self.filling?.write(content, at: fix.field, .whole)
    // A wording that was mended is not yet last year's text that somebody has looked at.
    if isWaiting {
      self.filling?.mark(.unconfirmed(fix.field.confirmable), true, continues: true)
    }
    self.filling?.check()
    self.filling?.settle(on: fix.field)
    self.filling?.editor.move(to: fix.range.lowerBound + fix.replacement.count)
    notice = Notice(FindingsWords.accepted(fix.replacement), .done)
  }

  /// Accepts what is proposed for the place where the caret is, else for the field.
  mutating func acceptHere() {
    filling?.check()
    guard let filling else { return }
    let here = filling.findings.filter { $0.field == filling.focus && $0.fix != nil }
    let caret = filling.editor.caret
    let nearest = here.min { first, second in
      distance(first, caret) < distance(second, caret)
    }
    guard let nearest else {
      confirmHere(filling.focus)
      return
    }
    accept(nearest)
  }

  /// What was taken over from last year may stand as it is.
  private mutating func confirmHere(_ path: FieldPath) {
    guard filling?.confirm(path) == true else {
      notice = Notice(FindingsWords.nothingToAccept, .warning)
      return
    }
    notice = Notice(LastYearWords.confirmed(filling?.report.unconfirmed.count ?? 0), .done)
  }

  private func distance(_ finding: Finding, _ caret: Int) -> Int {
    abs((finding.range?.lowerBound ?? 0) - caret)
  }
}
