import Application
import Evaluation
import Screens
import Storage

/// The list of reports: what each line says, and new ones.
extension EffectRunner {
  func list() -> Message {
    do throws(StorageError) {
      return .listed(try folder.drafts.names().map { DraftLine(id: $0, unit: "", year: "") })
    } catch {
      return .failed(Trouble(error))
    }
  }

  /// Sound rubrics; a broken one is reported when a draft needs it, and by `ziping rubric show`.
  mutating func rubricLines() -> [RubricLine] {
    folder.rubrics.ids().compactMap { id in
      (try? current(id)).map { RubricLine(id: id, title: $0.rubric.title, year: $0.rubric.year) }
    }
  }

  /// Without its state, unless nothing was ever recorded: verifying takes longer than the list.
  func identity(of name: String) -> DraftLine {
    switch folder.drafts.listing(of: name) {
    case .readable(let summary):
      var line = DraftLine(id: name, unit: summary.unit, year: summary.year)
      if folder.drafts.stamps(of: [name]).first??.hasTrail == false { line.judgement = .untouched }
      line.isUnsaved = JournalStore(folder: folder.drafts.folder).endsUnsaved(summary.id)
      return line
    case .unreadable(let file, let error):
      return DraftLine(id: name, unit: file, year: "", trouble: error.message)
    }
  }

  mutating func summary(of id: String) -> DraftLine {
    do throws(StorageError) {
      let draft = try folder.load(id)
      let cover = draft.report.cover
      let current = try self.current(draft.report.rubric.id)
      let rubric = folder.rubric(of: draft.report, current: current).scoring
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
  private mutating func addReview(of draft: Draft, to line: inout DraftLine) {
    let store = ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    do throws(StorageError) {
      let opinion = try judge.opinion(of: store)
      line.judgement = opinion.judgement
      let state = opinion.judgement.claimed
      guard state == .returned || state == .draft else { return }
      line.queries = opinion.file.review.unansweredQueries.count
    } catch {
      line.judgement = .unreadable(error.whatHappened)
    }
  }

  func create(_ unit: String, _ year: String, _ id: Rubric.ID) -> Message {
    do throws(Refusal) {
      let draft = NewDraft(rubric: id.rawValue, unit: unit, year: year)
      return .created(id: try draft.create(in: folder).id.text)
    } catch {
      return .failed(Trouble(error.message, ""))
    }
  }

  mutating func remove(_ name: String) -> Message {
    do throws(StorageError) {
      guard let id = DraftID(name) else { throw .invalidDraftID(name) }
      sessions[name] = nil
      let draft = try folder.drafts.remove(id)
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
      try folder.drafts.restore(draft)
      removed.removeLast()
      return .restored(id: draft.id.text)
    } catch {
      return .failed(Trouble(error))
    }
  }
}
