import Application
import Evaluation
import Screens
import Storage
import Terminal

/// Carries out what the screens ask for; the only place where a session touches the disk.
///
/// It is the table: which effect is whose work.
struct EffectRunner {
  let bench: Workbench
  private var lists: ListEffects
  private let saving: SavingEffects
  private let safety: SafetyEffects
  private var imports: ImportEffects
  private var review: ReviewEffects

  init(_ place: Workplace, as actor: String? = nil) {
    bench = Workbench(place, as: actor)
    lists = ListEffects(bench)
    saving = SavingEffects(bench)
    safety = SafetyEffects(bench)
    imports = ImportEffects(bench)
    review = ReviewEffects(bench)
  }

  /// The same with a terminal, which another program may take for a while.
  mutating func perform<Driver: TerminalDriver & ~Copyable>(
    _ effect: Effect, on terminal: inout Driver
  ) -> [Message] {
    guard case .editExternally(let path, let text) = effect else { return perform(effect) }
    return ExternalEditor(environment: bench.place.environment)
      .edit(text, at: path, on: &terminal)
  }

  mutating func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .list: [lists.list()]
    case .identify(let id): [.summarized(lists.identity(of: id))]
    case .summarize(let id): [.summarized(lists.summary(of: id))]
    case .listRubrics: [.rubricsListed(bench.rubricLines())]
    case .open(let id): [lists.open(id)]
    case .create(let unit, let year, let rubric): [lists.create(unit, year, rubric)]
    case .remove(let id): [lists.remove(id)]
    case .restoreRemoved: [lists.restoreRemoved()]
    case .save(let report, let id): [saving.save(report, id)] + safety.lostJournal(id)
    case .saveCopy(let report, let id): [saving.saveCopy(report, id)]
    case .remember(let path, let id): saving.remember(path, id)
    case .export(let report, let rubric, let id, let wish):
      [saving.export(report, rubric, id, wish)]
    case .safety(let safeguard): safety.perform(safeguard)
    case .desk(let effect): review.perform(effect)
    case .importing(let effect): imports.perform(effect)
    // Nothing can be edited elsewhere where there is no terminal to lend.
    case .editExternally: []
    }
  }
}
