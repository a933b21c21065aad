/// What a key, a menu line or a click can ask for; what is not here does not exist.
public enum Action: Hashable, Sendable {
  // Everywhere.
  case help, menu, quit, back, confirm
  // A report.
  case why, nextFinding, previousFinding, findings, outline, preview, export, search
  case override, secret, save, undo, redo, home
  case acceptFix, justify, nextFilter, nextOrder, identities
  case baseData, toIndicator, whatIf, keepTrial, dropTrial
  // Walking.
  case nextField, previousField, nextPart, previousPart
  // Editing.
  case move(Motion), select(Motion)
  case deleteBackward, deleteForward, deleteWord, deleteNextWord, deleteToLineEnd, clearLine
  case cut, copy, paste, selectAll, editExternally
  case moveItemUp, moveItemDown, removeItem
  // Home.
  case newDraft
  // Submitting, reviewing, signing.
  case desk(DeskAction)
  // Bringing in what people have.
  case importing(ImportAction)
}
