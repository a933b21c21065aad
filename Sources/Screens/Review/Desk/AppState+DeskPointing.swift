import Terminal

extension AppState {
  /// The list that a click may select in.
  struct DeskList {
    var cursor: ListCursor
    var count: Int
    var row = 2
    var rows: Int
  }

  func deskList(_ page: DeskPage) -> DeskList? {
    switch page {
    case .queue:
      return DeskList(
        cursor: desk.queue.cursor, count: desk.queue.count, row: 4, rows: queueRows)
    case .identity(let cursor):
      return DeskList(cursor: cursor, count: desk.people.people.count, rows: linesRows())
    case .dossier(let cursor):
      return desk.dossier.map {
        DeskList(
          cursor: cursor, count: dossierLines($0).count, rows: linesRows(foot: DossierFoot.rows))
      }
    case .item(let state):
      return desk.dossier.map {
        DeskList(
          cursor: state.cursor, count: itemLines($0, state.part).count, rows: linesRows())
      }
    case .submission(let cursor):
      return filling.map {
        DeskList(cursor: cursor, count: submissionLines($0).count, rows: linesRows(foot: 1))
      }
    case .versions(let cursor):
      return DeskList(cursor: cursor, count: versionLines.count, rows: linesRows())
    case .evidence(let state):
      return DeskList(cursor: state.cursor, count: evidenceLines(state).count, rows: linesRows())
    case .corrections, .comparison, .prompt: return nil
    }
  }
}

extension AppState {
  /// Makes a change that may put lines above the selected one, which stays selected.
  mutating func followingLines(_ change: (inout AppState) -> Void) {
    let before = frontLineCount
    change(&self)
    let grown = frontLineCount - before
    guard case .desk(let page) = overlays.last else { return }
    switch page {
    case .dossier(var cursor):
      cursor.selected = max(cursor.selected + grown, 0)
      replaceFront(.desk(.dossier(cursor)))
    case .item(var state):
      state.cursor.selected = max(state.cursor.selected + grown, 0)
      replaceFront(.desk(.item(state)))
    case .identity, .queue, .submission, .corrections, .versions, .comparison, .evidence, .prompt:
      break
    }
  }

  private var frontLineCount: Int {
    guard case .desk(let page) = overlays.last else { return 0 }
    return deskList(page)?.count ?? 0
  }
}
