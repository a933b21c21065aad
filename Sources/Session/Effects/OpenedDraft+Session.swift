import Application
import Evaluation
import Screens
import Storage

extension DraftHolder {
  init(_ holder: LockHolder) {
    self.init(
      user: holder.user, host: holder.host, since: Moment(holder.since.seconds).localText)
  }
}

extension Recovery {
  init(_ unsaved: Unsaved) {
    self.init(
      report: unsaved.report, base: unsaved.base, history: unsaved.history, fits: unsaved.fits)
    author = unsaved.author
    since = Moment(unsaved.since.seconds).localText
    until = Moment(unsaved.until.seconds).localText
    damage = unsaved.damage.map { Damage(line: $0.line, bytes: $0.bytes) }
  }
}

extension OpenedDraft {
  /// What lock and journal say of it.
  mutating func take(_ session: DraftSession) {
    if let holder = session.holder { readOnly = .heldBy(DraftHolder(holder)) }
    isTakeable = session.isHolderGone
    remark = session.leftBy.map { SessionWords.brokenOff(DraftHolder($0)) }
    switch session.finding {
    case .nothing: break
    case .clean: hasHistory = true
    case .unsaved(let unsaved): recovery = Recovery(unsaved)
    case .unusable(let fault): remark = SessionWords.unusable(fault)
    }
  }
}
