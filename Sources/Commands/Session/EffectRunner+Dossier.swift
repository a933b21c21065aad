import Evaluation
import Screens
import Storage

extension EffectRunner {
  /// How a draft's review stands; nothing where it cannot be read, which opening it says.
  mutating func review(of id: String) -> DraftReview? {
    guard let store = try? reviews(of: id), let file = try? store.load() else { return nil }
    guard !file.entries.isEmpty else { return nil }
    return try? state(of: file, store)
  }

  private mutating func state(
    of file: ReviewFile, _ store: ReviewStore
  ) throws(StorageError) -> DraftReview {
    let rubric = try scoringRubric(of: file.draft.report)
    var faults: [Int: String] = [:]
    for piece in file.review.evidence { faults[piece.id] = fault(of: piece, store) }
    return DraftReview(
      review: file.review, standing: SignatureStanding(file, store, rubric),
      evidenceFaults: faults, trail: file.entries)
  }

  private func fault(of piece: Evidence, _ store: ReviewStore) -> String? {
    switch store.condition(of: piece) {
    case .sound: nil
    case .missing: SessionWords.evidenceMissing
    case .changed: SessionWords.evidenceChanged
    }
  }

  mutating func opening(dossier id: String) -> Message {
    do throws(StorageError) {
      return .desk(.opened(try dossier(id)))
    } catch {
      return .failed(Trouble(error))
    }
  }

  private mutating func dossier(_ id: String) throws(StorageError) -> Dossier {
    let store = try reviews(of: id)
    // What was changed outside the program is recorded before anybody decides on it.
    let file = try store.settled(by: mark)
    let report = file.draft.report
    let rubric = try scoringRubric(of: report)
    var dossier = Dossier(
      id: id, report: report, rubric: rubric, state: try state(of: file, store))
    dossier.returned = file.review.last(.return).flatMap { store.version($0.version) }
    dossier.lastYear = lastYear(of: report)
    return dossier
  }

  /// Last year's report of the same unit, found by its name: 单位-年度.
  private mutating func lastYear(of report: Report) -> RatedReport? {
    guard let year = report.cover.year,
      let id = DraftID.suggested(unit: report.cover[.unit], year: "\(year - 1)"),
      let draft = try? folder.drafts.load(id), let rubric = try? scoringRubric(of: draft.report)
    else { return nil }
    return RatedReport(draft.report, rubric)
  }

  mutating func comparison(_ pair: VersionPair, _ id: String) -> Message {
    do throws(StorageError) {
      let store = try reviews(of: id)
      let file = try store.load()
      let new = pair.new.flatMap { store.version($0) } ?? file.draft.report
      guard let old = store.version(pair.old) else {
        return .desk(.refused(Trouble(SessionWords.noVersion, SessionWords.versionAdvice)))
      }
      let difference = ReportDifference(
        from: RatedReport(old, try scoringRubric(of: old)),
        to: RatedReport(new, try scoringRubric(of: new)))
      let title = SessionWords.comparison(file.review.steps.last { $0.version == pair.old })
      return .desk(.compared(Comparison(title: title, difference: difference)))
    } catch {
      return .failed(Trouble(error))
    }
  }
}
