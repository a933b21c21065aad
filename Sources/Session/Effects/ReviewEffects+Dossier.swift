import Application
import Evaluation
import Screens
import Storage

extension ReviewEffects {
  /// How a draft's review stands; nothing where it cannot be read, which opening it says.
  func review(of id: String) -> DraftReview? {
    guard let store = try? bench.reviews(of: id), let opinion = try? bench.judge.opinion(of: store)
    else {
      return nil
    }
    guard !opinion.file.isUntouched else { return nil }
    return state(of: opinion, store)
  }

  private func state(of opinion: Judge.Opinion, _ store: ReviewStore) -> DraftReview {
    let file = opinion.file
    var faults: [Int: String] = [:]
    for piece in file.review.evidence { faults[piece.id] = fault(of: piece, store) }
    var state = DraftReview(
      review: file.review, judgement: opinion.judgement, evidenceFaults: faults,
      trail: file.entries.judged(by: opinion.judgement))
    state.sight = file.sight
    state.rubricDoubts = RubricDoubts(file.draft.report, in: bench.folder).sentences
    state.isOwnUser = file.review.users.contains(bench.mark.actor.user)
    state.spans = store.spans(of: file)
    state.evidenceFindings = EvidenceCheck(store: store, review: file.review).findings
    return state
  }

  private func fault(of piece: Evidence, _ store: ReviewStore) -> String? {
    switch store.condition(of: piece) {
    case .sound: nil
    case .missing: SessionWords.evidenceMissing
    case .unreadable(let error): error.whatHappened
    case .changed: SessionWords.evidenceChanged
    }
  }

  func opening(dossier id: String) -> Message {
    do throws(StorageError) {
      return .desk(.opened(try dossier(id)))
    } catch {
      return .failed(Trouble(error))
    }
  }

  private func dossier(_ id: String) throws(StorageError) -> Dossier {
    let store = try bench.reviews(of: id)
    // What was changed outside the program is recorded before anybody decides on it.
    let file = try store.settled(by: bench.mark)
    let opinion = bench.judge.opinion(of: file, in: store)
    let report = file.draft.report
    let rubric = try bench.scoringRubric(of: report)
    var dossier = Dossier(
      id: id, report: report, rubric: rubric, state: state(of: opinion, store))
    dossier.returned = file.review.last(.return).flatMap { store.version($0.version) }
    if let (found, source) = lastYear(of: report, except: id) {
      dossier.lastYear = found
      dossier.lastYearSource = source
    }
    return dossier
  }

  /// Last year's report: the draft that the report says it was taken from; else what it took
  /// itself; else, where it took none, the draft with the name 单位-年度.
  private func lastYear(
    of report: Report, except id: String
  ) -> (RatedReport, LastYearSource)? {
    if let taken = report.lastYear {
      if taken.draft != id, let found = rated(taken.draft, like: taken.cover) {
        return (found, .draft(taken.draft))
      }
      let old = taken.report(by: report.rubric)
      return (try? bench.scoringRubric(of: report)).map {
        (RatedReport(old, $0), .taken(taken.draft))
      }
    }
    guard let year = report.cover.year,
      let name = DraftID.suggested(unit: report.cover[.unit], year: "\(year - 1)"),
      let found = rated(name.text, like: nil)
    else { return nil }
    return (found, .name(name.text))
  }

  /// A draft of that name, of the unit and year that it had when it was taken.
  private func rated(_ name: String, like cover: Cover?) -> RatedReport? {
    guard let id = DraftID(name), let draft = try? bench.folder.drafts.load(id),
      cover.map({ $0[.unit] == draft.report.cover[.unit] && $0.year == draft.report.cover.year })
        ?? true,
      let rubric = try? bench.scoringRubric(of: draft.report)
    else { return nil }
    return RatedReport(draft.report, rubric)
  }

  func comparison(_ pair: VersionPair, _ id: String) -> Message {
    do throws(StorageError) {
      let store = try bench.reviews(of: id)
      let file = try store.load()
      let new = pair.new.flatMap { store.version($0) } ?? file.draft.report
      guard let old = store.version(pair.old) else {
        return .desk(.refused(Trouble(SessionWords.noVersion, SessionWords.versionAdvice)))
      }
      let difference = ReportDifference(
        from: RatedReport(old, try bench.scoringRubric(of: old)),
        to: RatedReport(new, try bench.scoringRubric(of: new)))
      let title = SessionWords.comparison(file.review.steps.last { $0.version == pair.old })
      return .desk(.compared(Comparison(title: title, difference: difference)))
    } catch {
      return .failed(Trouble(error))
    }
  }
}
