import Application
import Evaluation
import Screens
import Storage

/// The list of reports: what each line says, new ones, and those that were removed.
struct ListEffects {
  let bench: Workbench
  /// The drafts that were removed in this session, the last one last.
  private var removed: [RemovedDraft] = []

  init(_ bench: Workbench) { self.bench = bench }

  func list() -> Message {
    do throws(StorageError) {
      return .listed(try bench.folder.drafts.names().map { DraftLine(id: $0, unit: "", year: "") })
    } catch {
      return .failed(Trouble(error))
    }
  }

  /// Without its state, unless nothing was ever recorded: verifying takes longer than the list.
  func identity(of name: String) -> DraftLine {
    switch bench.folder.drafts.listing(of: name) {
    case .readable(let summary):
      var line = DraftLine(id: name, unit: summary.unit, year: summary.year)
      if bench.folder.drafts.stamps(of: [name]).first??.hasTrail == false {
        line.judgement = .untouched
      }
      line.isUnsaved = JournalStore(folder: bench.folder.drafts.folder).endsUnsaved(summary.id)
      return line
    case .unreadable(let file, let error):
      return DraftLine(id: name, unit: file, year: "", trouble: error.message)
    }
  }

  func summary(of id: String) -> DraftLine {
    do throws(StorageError) {
      let draft = try bench.folder.load(id)
      let cover = draft.report.cover
      let current = try bench.current(draft.report.rubric.id)
      let rubric = bench.folder.rubric(of: draft.report, current: current).scoring
      var line = DraftLine(
        id: id, unit: cover[.unit], year: cover[.year], score: DraftScore(draft.report, rubric))
      line.isUnsaved = JournalStore(folder: draft.folder).endsUnsaved(draft.id)
      addReview(of: draft, to: &line)
      return line
    } catch {
      return DraftLine(id: id, unit: id, year: "", trouble: error.message)
    }
  }

  /// State, and where something was asked, how many queries wait for an answer.
  private func addReview(of draft: Draft, to line: inout DraftLine) {
    let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    do throws(StorageError) {
      let opinion = try bench.judge.opinion(of: store)
      line.judgement = opinion.judgement
      let state = opinion.judgement.claimed
      guard state == .returned || state == .draft else { return }
      line.queries = opinion.file.review.unansweredQueries.count
    } catch {
      line.judgement = .unreadable(error.whatHappened)
    }
  }

  func open(_ name: String) -> Message {
    do throws(StorageError) {
      return .opened(try bench.open(name))
    } catch {
      return .failed(Trouble(error))
    }
  }

  func create(_ unit: String, _ year: String, _ id: Rubric.ID) -> Message {
    do throws(Refusal) {
      let draft = NewDraft(rubric: id.rawValue, unit: unit, year: year)
      return .created(id: try draft.create(in: bench.folder).id.text)
    } catch {
      return .failed(Trouble(error.message, ""))
    }
  }

  mutating func remove(_ name: String) -> Message {
    do throws(StorageError) {
      guard let id = DraftID(name) else { throw .invalidDraftID(name) }
      bench.forget(name)
      let draft = try bench.folder.drafts.remove(id)
      removed.append(draft)
      return .removed(id: name, path: draft.path)
    } catch {
      return .failed(Trouble(error))
    }
  }

  mutating func restoreRemoved() -> Message {
    guard let draft = removed.last else {
      return .failed(Trouble(SessionWords.nothingRemoved, ""))
    }
    do throws(StorageError) {
      try bench.folder.drafts.restore(draft)
      removed.removeLast()
      return .restored(id: draft.id.text)
    } catch {
      return .failed(Trouble(error))
    }
  }
}
