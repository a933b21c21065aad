import Documents
import Evaluation
import Terminal

extension AppState {
  /// What came of importing; an answer that nobody waits for any more is dropped.
  mutating func answer(_ message: ImportMessage) -> [Effect] {
    switch message {
    case .listed(let listing): show(listing)
    case .progressed(let lines): note(lines)
    case .tables(let proposal): show(proposal)
    case .lastYear(let year): show(year)
    case .placed(let placed): show(placed)
    case .created(let remark): notice = Notice(remark, .done)
    case .refused(let trouble): refuse(trouble)
    }
    return []
  }

  private mutating func show(_ listing: FolderListing) {
    switch overlays.last {
    case .importing(.choosing(var choice)):
      choice.take(listing)
      importFolders[choice.purpose] = listing.path
      replaceFront(.importing(.choosing(choice)))
    case .importing(.reading(let reading)):
      // A folder was typed.
      var choice = reading.choice
      choice.take(listing)
      importFolders[choice.purpose] = listing.path
      replaceFront(.importing(.choosing(choice)))
    case .help, .why, .preview, .findings, .justification, .recovery, .merge, .identities,
      .baseData, .whatIf, .outline, .search, .palette, .exporting, .newDraft, .dialog, .desk,
      .importing, nil:
      break
    }
  }

  private mutating func note(_ lines: Int) {
    guard case .importing(.reading(var reading)) = overlays.last else { return }
    reading.lines = lines
    replaceFront(.importing(.reading(reading)))
  }

  private mutating func show(_ proposal: TableProposal) {
    guard case .importing(.reading(let reading)) = overlays.last, let filling else { return }
    guard !proposal.isEmpty || proposal.isPartial else {
      replaceFront(.importing(.choosing(reading.choice)))
      notice = Notice(ImportWords.nothingFound(reading.name, rows: proposal.rows), .warning)
      return
    }
    let state = TakingState(proposal, by: filling.rubric, reading)
    replaceFront(.importing(.taking(state)))
  }

  private mutating func show(_ year: LastYear) {
    guard case .importing(.reading(let reading)) = overlays.last, let filling else { return }
    let state = TakingState(year, into: filling.report, by: filling.rubric, reading)
    replaceFront(.importing(.taking(state)))
  }

  private mutating func show(_ placed: PlacedReport) {
    switch overlays.last {
    case .importing(.reading(let reading)):
      replaceFront(.importing(.placing(PlacingState(placed, choice: reading.choice))))
    case .importing(.placing(let state)):
      replaceFront(.importing(.placing(PlacingState(placed, choice: state.choice))))
      notice = Notice(ImportWords.placedBy(placed.rubric.title), .done)
    case .help, .why, .preview, .findings, .justification, .recovery, .merge, .identities,
      .baseData, .whatIf, .outline, .search, .palette, .exporting, .newDraft, .dialog, .desk,
      .importing, nil:
      break
    }
  }

  /// Back to the list of files: it may have been the wrong one.
  private mutating func refuse(_ trouble: Trouble) {
    if case .importing(.reading(let reading)) = overlays.last {
      replaceFront(.importing(.choosing(reading.choice)))
    }
    notice = Notice(trouble.text, .error)
  }

  func importPage(_ page: ImportPage, in size: Size) -> Canvas {
    switch page {
    case .choosing(let choice): choicePage(choice, in: size)
    case .reading(let reading): readingPage(reading, in: size)
    case .taking(let state): takingPage(state, in: size)
    case .placing(let state): placingPage(state, in: size)
    }
  }

  private func choicePage(_ choice: FileChoice, in size: Size) -> Canvas {
    let head = Head(left: ImportWords.title(choice.purpose), right: choice.listing?.path ?? "")
    let lines = choice.shown.map { entry in
      (entry.isFolder ? entry.name + "/" : entry.name, entry.note)
    }
    let isEmpty = choice.listing != nil && !choice.shown.contains { !$0.isFolder }
    let hint = isEmpty ? ImportWords.noFiles(choice.purpose) : ImportWords.choiceHint
    return pickingPage(head, choice.input, lines, choice.cursor, hint: hint, in: size)
  }

  private func readingPage(_ reading: FileReading, in size: Size) -> Canvas {
    let head = Head(left: ImportWords.title(reading.choice.purpose))
    var page = Page(head, keys: Keys.waiting.bar(), size: size, widths: widths)
    page.canvas.write(
      widths.fitting(ImportWords.reading(reading.name), columns: size.columns - 4),
      at: Position(column: 2, row: page.body.row + 1))
    let place = Position(column: 2, row: page.body.row + 3)
    page.canvas.write(ImportWords.progress(reading.lines), at: place, style: .bold)
    page.canvas.caret = place
    page.hint(notice ?? Notice(ImportWords.readingHint))
    return page.canvas
  }
}
