import Application
import Evaluation
import Screens
import Signing
import Storage

/// Review: people, the queue, what is said and decided.
struct ReviewEffects {
  let bench: Workbench
  private var queue: QueueEffects
  /// While a passphrase is typed on the screen.
  private var secrecy: Secrecy?

  init(_ bench: Workbench) {
    self.bench = bench
    queue = QueueEffects(bench)
  }

  mutating func perform(_ effect: DeskEffect) -> [Message] {
    switch effect {
    case .people: [.desk(.people(people()))]
    case .act(let name): [.desk(.people(act(as: name)))]
    case .listQueue: [queue.list()]
    case .identify(let names): [.desk(.identified(names.map { queue.line($0) }))]
    case .rate(let name): [.desk(.rated(queue.ratedLine(name)))]
    case .judge(let names): [.desk(.judged(names.map { queue.judgedLine($0) }))]
    case .keepQueue: queue.keep()
    case .guardSecret(let isHeld): guarding(isHeld)
    case .review(let id): review(of: id).map { [.desk(.reviewed($0, of: id))] } ?? []
    case .open(let id): [opening(dossier: id)]
    case .compare(let pair, let id): [comparison(pair, id)]
    case .perform(let command, let id): [perform(command, id)]
    }
  }

  private mutating func guarding(_ isHeld: Bool) -> [Message] {
    secrecy = isHeld ? Secrecy() : nil
    return []
  }

  private func people() -> DeskPeople {
    let desk = RosterDesk(bench.place)
    let mark = bench.mark
    guard desk.standing.isTrusted, let day = mark.time.day(offset: Timestamp.beijing) else {
      let isMissing = desk.standing == .missing
      return DeskPeople(trouble: isMissing ? "" : desk.standing.message ?? "")
    }
    // Of each name the first entry is the present one.
    var seen: Set<String> = []
    let valid = desk.roster.people.filter { person in
      seen.insert(person.name).inserted && (try? person.checkValid(on: day)) != nil
    }
    bench.actor = bench.actor ?? bench.place.config?.lastActor ?? bench.place.onlyKey
    let person = valid.last { $0.name == bench.actor }
    if person == nil { bench.actor = nil }
    return DeskPeople(people: valid, actor: person, trouble: desk.standing.message ?? "")
  }

  /// Forgetting who acted last does no harm, so failing to remember it is not reported.
  private func act(as name: String) -> DeskPeople {
    bench.actor = name
    try? bench.place.config?.remember(actor: name)
    return people()
  }
}
