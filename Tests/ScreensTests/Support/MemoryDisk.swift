import Documents
import Evaluation
import Screens

/// Carries effects out in memory.
struct MemoryDisk {
  let rubric: Rubric
  let reference: RubricReference
  var drafts: [String: Report] = [:]
  var places: [String: FieldPath] = [:]
  var reviews = MemoryReviews()
  var files = MemoryFiles()
  /// Last year's report of the unit, if there is one.
  var lastYear: Report?
  /// What saving says instead of doing it.
  var trouble: Trouble?
  var removed: (String, Report)?
  /// How many times a draft was saved.
  private(set) var saves = 0

  static let time = ClockTime(hour: 14, minute: 3, second: 22)

  mutating func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .list: [listed]
    case .identify(let id): drafts[id].map { [.summarized(line(id, $0, isScored: false))] } ?? []
    case .listRubrics:
      [.rubricsListed([RubricLine(id: rubric.id, title: rubric.title, year: rubric.year)])]
    case .summarize(let id): drafts[id].map { [.summarized(line(id, $0, isScored: true))] } ?? []
    case .open(let id): open(id)
    case .create(let unit, let year, _): create(unit, year)
    case .remove(let id): remove(id)
    case .restoreRemoved: restoreRemoved()
    case .save(let report, let id): save(report, id)
    case .saveCopy(let report, let id): saveCopy(report, id)
    case .remember(let place, let id): remember(place, id)
    case .export(_, _, let id, let wish):
      [.exported(path: "exports/\(id)\(wish.format.suffix)")]
    case .safety(.setAside(_, let id)): open(id)
    case .safety: []
    case .desk(let effect): perform(effect)
    case .importing(let effect): perform(effect)
    case .editExternally(let path, let text): [.editedExternally(path, text + "（改）")]
    }
  }

  private var listed: Message {
    .listed(drafts.keys.sorted().map { DraftLine(id: $0, unit: "", year: "") })
  }

  private func line(_ id: String, _ report: Report, isScored: Bool) -> DraftLine {
    var line = DraftLine(
      id: id, unit: report.cover[.unit], year: report.cover[.year],
      score: isScored ? DraftScore(report, rubric) : nil)
    line.judgement = reviews[id]?.judgement ?? .untouched
    line.queries = reviews[id]?.review.unansweredQueries.count ?? 0
    return line
  }

  private func open(_ id: String) -> [Message] {
    guard let report = drafts[id] else { return [] }
    var draft = OpenedDraft(id: id, report: report, rubric: rubric, place: places[id])
    if let state = reviews[id]?.review.state, !state.isOpen {
      draft.readOnly = .state(ReviewRefusal.wrongState(.fill, state).message)
    }
    return [.opened(draft)]
  }

  private mutating func create(_ unit: String, _ year: String) -> [Message] {
    var report = Report(rubric: reference)
    report.cover[.unit] = unit
    report.cover[.year] = year
    let id = "draft-\(drafts.count + 1)"
    drafts[id] = report
    return [.created(id: id)]
  }

  private mutating func remove(_ id: String) -> [Message] {
    removed = drafts.removeValue(forKey: id).map { (id, $0) }
    return [.removed(id: id, path: ".removed/\(id)")]
  }

  private mutating func restoreRemoved() -> [Message] {
    guard let (id, report) = removed else { return [] }
    drafts[id] = report
    return [.restored(id: id)]
  }

  private mutating func save(_ report: Report, _ id: String) -> [Message] {
    if let trouble { return [.saveFailed(trouble)] }
    drafts[id] = report
    saves += 1
    return [.saved(at: MemoryDisk.time)]
  }

  private mutating func saveCopy(_ report: Report, _ id: String) -> [Message] {
    let copy = id + "-2"
    drafts[copy] = report
    return [
      .copied(
        OpenedDraft(id: copy, report: report, rubric: rubric, place: nil),
        path: "drafts/\(copy).json")
    ]
  }

  private mutating func remember(_ place: FieldPath, _ id: String) -> [Message] {
    places[id] = place
    return []
  }
}
