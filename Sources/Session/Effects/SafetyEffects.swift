import Application
import Evaluation
import Screens
import Storage

/// Carries out what keeps typed text safe.
struct SafetyEffects {
  let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func perform(_ safeguard: Safeguard) -> [Message] {
    switch safeguard {
    case .write(let steps, let id):
      attempt { () throws(StorageError) in try bench.sessions[id]?.journal?.append(steps) }
    case .flush(let id):
      attempt { () throws(StorageError) in try bench.sessions[id]?.journal?.beginFlush() }
        + lostJournal(id)
    case .renew(let report, let history, let id):
      attempt { () throws(StorageError) in try bench.sessions[id]?.renewJournal(report, history) }
    case .readHistory(let id):
      bench.sessions[id]?.history.map { [.safeguarded(.history($0, id: id))] } ?? []
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
    bench.sessions[id]?.journal?.lacksHistory == true ? [.safeguarded(.journalGone(id: id))] : []
  }

  private func close(_ id: String) -> [Message] {
    bench.forget(id)
    return []
  }

  private func holder(of id: String) -> DraftHolder? {
    guard let draft = bench.sessions[id]?.draft else { return nil }
    return LockStore(folder: draft.folder).holder(of: draft.id).map { DraftHolder($0) }
  }

  private func takeOver(_ id: String) -> [Message] {
    guard let path = bench.sessions[id]?.draft.path else { return [] }
    do throws(StorageError) {
      return [.opened(try bench.open(path, takingOver: true))]
    } catch {
      return [.failed(Trouble(error))]
    }
  }

  private func merge(_ merge: ReportMerge, _ history: History, _ id: String) -> [Message] {
    guard let session = bench.sessions[id] else { return [] }
    do throws(StorageError) {
      try session.merge(merge, history, by: bench.mark)
      return [.saved(at: bench.now)]
    } catch .changedUnderneath(let path) {
      return [session.conflict(Trouble(.changedUnderneath(path: path)), over: merge.theirs)]
    } catch {
      return [.saveFailed(Trouble(error))]
    }
  }

  private func setAside(_ report: Report, _ id: String) -> [Message] {
    guard let file = bench.sessions[id]?.draft.path else { return [] }
    do throws(StorageError) {
      let path = try bench.sessions[id]?.setAside(report)
      return [.opened(try bench.open(file)), .safeguarded(.resolved(.keepFile, path: path))]
    } catch {
      return [.failed(Trouble(error))]
    }
  }

  private func resolve(_ choice: Recovery.Choice, _ id: String) -> [Message] {
    guard let file = bench.sessions[id]?.draft.path else { return [] }
    do throws(StorageError) {
      let path = try bench.sessions[id]?.resolve(DraftSession.Resolution(choice), by: bench.mark)
      let opened = try bench.open(file)
      return [.opened(opened), .safeguarded(.resolved(choice, path: path))]
    } catch {
      return [.failed(Trouble(error))]
    }
  }
}

extension DraftSession {
  /// Says that the file was changed elsewhere: what it holds now may not be readable, or may
  /// follow another rubric.
  func conflict(_ trouble: Trouble, over base: Report) -> Message {
    guard let theirs = readTheirs() else { return .saveFailed(trouble) }
    return .safeguarded(.conflict(trouble, base: base, theirs: theirs))
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
