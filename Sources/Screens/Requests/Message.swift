public import Evaluation
public import Terminal

/// Something that happened: what the user did, or what asked-for work came to.
public enum Message: Equatable, Sendable {
  case acted(Action)
  case typed(Character)
  case pasted(String)
  case clicked(MouseEvent)
  case resized(Size)
  case measured(ambiguous: Int)
  case ticked
  case interrupted
  case inputLost

  /// The data folder's drafts by name, unread.
  case listed([DraftLine])
  /// What one of them is, with or without its score.
  case summarized(DraftLine)
  case rubricsListed([RubricLine])
  case opened(OpenedDraft)
  case created(id: String)
  /// The draft is on the disk and was read back.
  case saved(at: ClockTime)
  /// Work on the open draft failed; nothing was lost.
  case saveFailed(Trouble)
  /// The report lies in another file now; this is the draft that goes on.
  case copied(OpenedDraft, path: String)
  /// A file is written and read back; what else is to be known of it.
  /// A draft was moved there; it can be put back.
  case removed(id: String, path: String)
  case restored(id: String)
  case exported(path: String, remark: String = "", isComplete: Bool = true)
  case failed(Trouble)
  case safeguarded(SafeguardAnswer)
  /// `$EDITOR` has ended; the text of the field as it left it.
  case editedExternally(FieldPath, String)
  case desk(DeskMessage)
  case importing(ImportMessage)
}
