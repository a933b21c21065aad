public import Evaluation

/// Work for the safety of what is typed, asked for with `Effect.safety`.
public enum Safeguard: Equatable, Sendable {
  /// Write down what was done, before it is shown.
  case write([EditStep], id: String)
  /// Have what was written down put on the disk, which nobody waits for.
  case flush(id: String)
  /// Write the journal anew, whole, after its file had gone.
  case renew(Report, History, id: String)
  /// Read what could be undone when the draft was closed last.
  case readHistory(id: String)
  /// The draft is no longer open; others may write it.
  case close(id: String)
  /// See who has the draft open.
  case watch(id: String)
  /// Take the draft from somebody who is gone.
  case takeOver(id: String)
  /// Save what two people's changes come to; both reports are kept as old versions.
  case merge(ReportMerge, History, id: String)
  /// Keep the report as an old version, and read the file again.
  case setAside(Report, id: String)
  /// Do what was decided about text that the file has not.
  case resolve(Recovery.Choice, id: String)
}

/// What came of it.
public enum SafeguardAnswer: Equatable, Sendable {
  /// The journal cannot be written; everything is in memory.
  case notWritten(Trouble)
  /// The journal's file had gone; what is not saved has been written again, older steps have not.
  case journalGone(id: String)
  case history(History, id: String)
  /// Who has the draft open now; nobody, if nobody has.
  case holder(DraftHolder?, id: String)
  /// The file was changed since it was read: what was read, and what it holds now.
  case conflict(Trouble, base: Report, theirs: Report)
  /// What was not taken lies in that file now.
  case resolved(Recovery.Choice, path: String?)
}
