import Application
import Evaluation
import Screens
import Storage

extension EffectRunner {
  /// Carries out what keeps typed text safe.
  mutating func perform(_ safeguard: Safeguard) -> [Message] {
    switch safeguard {
    case .write(let steps, let id):
      attempt { () throws(StorageError) in try sessions[id]?.journal?.append(steps) }
    case .flush(let id):
      attempt { () throws(StorageError) in try sessions[id]?.journal?.beginFlush() }
        + lostJournal(id)
    case .renew(let report, let history, let id):
      attempt { () throws(StorageError) in try sessions[id]?.renewJournal(report, history) }
    case .readHistory(let id):
      sessions[id]?.history.map { [.safeguarded(.history($0, id: id))] } ?? []
    case .close(let id): close(id)
    case .watch(let id): [.safeguarded(.holder(holder(of: id), id: id))]
    case .takeOver(let id): takeOver(id)
    case .setAside(let report, let id): setAside(report, id)
    case .merge(let merge, let history, let id): self.merge(merge, history, id)
    case .resolve(let choice, let id): resolve(choice, id)
    }
  }

  private func attempt(_ work: () throws(StorageError) -> Void) -> [Message] {
    do throws(StorageError) {
      try work()
      return []
    } catch {
      return [.safeguarded(.notWritten(Trouble(error)))]
    }
  }

  /// Says that the journal's file had gone, as long as it lacks what could be undone.
  func lostJournal(_ id: String) -> [Message] {
    sessions[id]?.journal?.lacksHistory == true ? [.safeguarded(.journalGone(id: id))] : []
  }

  private mutating func close(_ id: String) -> [Message] {
    sessions[id] = nil
    return []
  }

  private func holder(of id: String) -> DraftHolder? {
    guard let draft = sessions[id]?.draft else { return nil }
    return LockStore(folder: draft.folder).holder(of: draft.id).map { DraftHolder($0) }
  }

  private mutating func takeOver(_ id: String) -> [Message] {
    guard let path = sessions[id]?.draft.path else { return [] }
    do throws(StorageError) {
      return [.opened(try open(path, takingOver: true))]
    } catch {
      return [.failed(Trouble(error))]
    }
  }

  /// What the file holds now may not be readable, or may follow another rubric.
  func conflict(_ trouble: Trouble, _ session: DraftSession, _ base: Report) -> Message {
    guard let theirs = session.readTheirs() else { return .saveFailed(trouble) }
    return .safeguarded(.conflict(trouble, base: base, theirs: theirs))
  }

  private func merge(_ merge: ReportMerge, _ history: History, _ id: String) -> [Message] {
    guard let session = sessions[id] else { return [] }
    do throws(StorageError) {
      try session.merge(merge, history, by: mark)
      return [.saved(at: LocalClock.now)]
    } catch .changedUnderneath(let path) {
      return [conflict(Trouble(.changedUnderneath(path: path)), session, merge.theirs)]
    } catch {
      return [.saveFailed(Trouble(error))]
    }
  }

  private mutating func setAside(_ report: Report, _ id: String) -> [Message] {
    guard let file = sessions[id]?.draft.path else { return [] }
    do throws(StorageError) {
      let path = try sessions[id]?.setAside(report)
      return [.opened(try open(file)), .safeguarded(.resolved(.keepFile, path: path))]
    } catch {
      return [.failed(Trouble(error))]
    }
  }

  private mutating func resolve(_ choice: Recovery.Choice, _ id: String) -> [Message] {
    guard let file = sessions[id]?.draft.path else { return [] }
    do throws(StorageError) {
      let path = try sessions[id]?.resolve(DraftSession.Resolution(choice), by: mark)
      let opened = try open(file)
      return [.opened(opened), .safeguarded(.resolved(choice, path: path))]
    } catch {
      return [.failed(Trouble(error))]
    }
  }
}

extension DraftSession.Resolution {
  fileprivate init(_ choice: Recovery.Choice) {
    switch choice {
    case .restore: self = .restore
    case .keepFile: self = .keepFile
    case .copy: self = .copy
    }
  }
}

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
