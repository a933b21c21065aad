import Evaluation
import Screens

extension MemoryDisk {
  /// Review work.
  mutating func perform(_ effect: DeskEffect) -> [Message] {
    switch effect {
    case .people: return [.desk(.people(reviews.found))]
    case .act(let name):
      reviews.actor = name
      return [.desk(.people(reviews.found))]
    case .listQueue:
      let names = drafts.keys.sorted().filter { reviews[$0] != nil }
      return [.desk(.queue(names.map { QueueLine(id: $0) }))]
    case .identify(let names): return [.desk(.identified(names.map { queueLine($0) }))]
    case .judge(let names): return [.desk(.judged(names.map { queueLine($0) }))]
    case .rate(let id):
      var line = queueLine(id)
      line.rating = drafts[id].map { QueueRating($0, rubric) }
      return [.desk(.rated(line))]
    case .keepQueue, .guardSecret: return []
    case .review(let id): return reviews[id].map { [.desk(.reviewed($0, of: id))] } ?? []
    case .open(let id): return dossier(id).map { [.desk(.opened($0))] } ?? []
    case .compare(let pair, let id): return comparison(pair, id)
    case .perform(let command, let id):
      guard let report = drafts[id] else { return [] }
      return [.desk(reviews.perform(command, on: id, report, rubric))]
    }
  }

  private func queueLine(_ id: String) -> QueueLine {
    let review = reviews[id]?.review
    var line = QueueLine(
      id: id, unit: drafts[id]?.cover[.unit] ?? "", year: drafts[id]?.cover[.year] ?? "",
      state: review?.state ?? .draft, since: review?.since,
      openQueries: review?.openQueries.count ?? 0)
    line.judgement = reviews[id]?.judgement ?? .untouched
    line.isRead = true
    return line
  }

  private func dossier(_ id: String) -> Dossier? {
    guard let report = drafts[id], let state = reviews[id] else { return nil }
    var dossier = Dossier(id: id, report: report, rubric: rubric, state: state)
    dossier.returned = state.review.last(.return).flatMap { reviews.version($0.version) }
    dossier.lastYear = lastYear.map { RatedReport($0, rubric) }
    dossier.lastYearSource = lastYear.map { _ in .name("五华县社会保险基金管理局-2022") }
    return dossier
  }

  private func comparison(_ pair: VersionPair, _ id: String) -> [Message] {
    guard let old = reviews.version(pair.old), let report = drafts[id] else { return [] }
    let new = pair.new.flatMap { reviews.version($0) } ?? report
    let difference = ReportDifference(from: old, to: new, by: rubric)
    return [.desk(.compared(Comparison(title: "送审版本与现在", difference: difference)))]
  }
}
