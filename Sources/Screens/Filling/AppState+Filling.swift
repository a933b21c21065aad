import Evaluation
import Terminal

extension AppState {
  /// Actions on the filling screen.
  mutating func actFilling(_ action: Action) -> [Effect] {
    guard let filling else { return [] }
    switch action {
    case .back: return cancelEntry() ? [] : closeDraft()
    case .why: openWhy()
    case .nextFinding: goToFinding(1)
    case .previousFinding: goToFinding(-1)
    case .findings: openFindings()
    case .outline: openOutline()
    case .preview: overlays.append(.preview(PreviewState(at: filling.part)))
    case .export: openExport()
    case .secret: markSecret()
    case .search: overlays.append(.search(SearchState()))
    case .override: openOverride()
    case .save: return saveNow()
    case .undo: return takeBack()
    case .redo: doAgain()
    case .editExternally: return editExternally()
    case .copy: copy()
    case .cut: cut()
    case .paste: self.filling?.paste(filling.clipboard)
    case .acceptFix: acceptHere()
    case .identities: overlays.append(.identities(ListCursor()))
    case .baseData: openBaseData()
    case .whatIf: openWhatIf()
    case .justify: justifyHere()
    case .nextFilter, .nextOrder: openFindings()
    case .desk(let action): return actDesk(action)
    case .importing(let action): return actImport(action)
    case .help, .menu, .quit, .home, .newDraft, .toIndicator, .keepTrial, .dropTrial: break
    case .move, .select:
      let form = self.filling?.frame(size, widths).form
      let layout = form.flatMap { self.filling?.layOut(columns: $0.columns, widths) }
      if action == .move(.down), let form, layout?.hidesRowsBelow(filling, rows: form.rows) == true
      {
        self.filling?.showsBelow = true
        return []
      }
      self.filling?.showsBelow = false
      self.filling?.act(action, layout: layout)
    case .confirm, .nextField, .previousField, .nextPart, .previousPart, .deleteBackward,
      .deleteForward, .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .selectAll,
      .moveItemUp,
      .moveItemDown, .removeItem:
      self.filling?.act(action, layout: nil)
    }
    return []
  }

  /// Keeps the first visible row that the screen shows, as the next one's starting point.
  mutating func settleScroll() {
    filling?.keepForm()
    guard let form = filling?.frame(size, widths).form.size else { return }
    filling?.settleScroll(form, widths)
  }

  /// A value that is being typed over comes back first, as in a cell of a spreadsheet.
  mutating func cancelEntry() -> Bool {
    guard filling?.cancelEntry() == true else { return false }
    notice = Notice(FillingWords.cancelled, .done)
    return true
  }

  /// Back to the list, once the draft is on the disk.
  private mutating func closeDraft() -> [Effect] {
    guard let filling else { return [] }
    home.wanted = filling.id
    guard filling.saving.isNeeded else {
      self.filling = nil
      return filling.rememberEffects + [.safety(.close(id: filling.id)), .list]
    }
    isClosing = true
    return filling.saveEffects
  }

  private mutating func saveNow() -> [Effect] {
    guard let filling else { return [] }
    self.filling?.saving.isPlaceAsked = false
    guard let reason = filling.readOnly else { return [.save(filling.report, id: filling.id)] }
    notice = Notice(ReadOnlyWords.advice(reason))
    return []
  }

  private mutating func openOverride() {
    guard let indicator = filling?.indicator else {
      notice = Notice(CommonWords.overrideNowhere, .warning)
      return
    }
    guard indicator.isComputed else {
      notice = Notice(CommonWords.overrideJudged, .warning)
      return
    }
    filling?.shownOverrides.insert(indicator.id)
    filling?.settle(on: .override(indicator.id), selecting: true)
  }

  /// Marks the part on the screen as secret, or takes the mark away.
  private mutating func markSecret() {
    guard let filling, filling.part != .cover else {
      notice = Notice(FillingWords.secretNowhere, .warning)
      return
    }
    if let reason = filling.readOnly {
      notice = Notice(ReadOnlyWords.advice(reason), .warning)
      return
    }
    self.filling?.toggleSecret()
    let isSecret = self.filling?.isSecret == true
    notice = Notice(isSecret ? FillingWords.markedSecret : FillingWords.notSecret, .done)
  }

  mutating func takeBack() -> [Effect] {
    guard let edit = filling?.history.nextToUndo else {
      notice = Notice(CommonWords.nothingToUndo)
      guard let filling, filling.awaitsHistory else { return [] }
      // What was done before the draft was closed last is read now, and undone then.
      self.filling?.awaitsHistory = false
      self.filling?.isUndoDue = true
      return [.safety(.readHistory(id: filling.id))]
    }
    filling?.undo()
    notice = Notice(CommonWords.undone(label(edit)), .done)
    return []
  }

  private mutating func doAgain() {
    guard let edit = filling?.history.nextToRedo else {
      notice = Notice(CommonWords.nothingToRedo)
      return
    }
    filling?.redo()
    notice = Notice(CommonWords.redone(label(edit)), .done)
  }

  private func label(_ edit: Edit) -> String {
    filling?.rubric.title(of: edit.place) ?? ""
  }

  private mutating func copy() {
    guard let filling, !filling.editor.selectedText.isEmpty else { return }
    self.filling?.clipboard = filling.editor.selectedText
  }

  private mutating func cut() {
    copy()
    filling?.history.close()
    filling?.edit(.whole) { _ = $0.cutSelection() }
    filling?.history.close()
  }

  private mutating func editExternally() -> [Effect] {
    guard let filling, filling.field.kind == .text else {
      notice = Notice(CommonWords.notEditable, .warning)
      return []
    }
    return [.editExternally(filling.focus, filling.editor.text)]
  }
}
