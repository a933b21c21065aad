import Application
import Evaluation
import Screens
import Signing
import Storage

extension EffectRunner {
  /// Review: people, the queue, what is said and decided.
  mutating func perform(_ effect: DeskEffect) -> [Message] {
    switch effect {
    case .people: [.desk(.people(people()))]
    case .act(let name): [.desk(.people(act(as: name)))]
    case .listQueue: [queue()]
    case .identify(let names): [.desk(.identified(names.map { queueLine($0) }))]
    case .rate(let name): [.desk(.rated(ratedLine(name)))]
    case .judge(let names): [.desk(.judged(names.map { judgedLine($0) }))]
    case .keepQueue: keepIndex()
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

  /// Who acts, as it is recorded with everything that is done.
  var mark: Mark { actor.map { Mark.ofProcess(name: $0) } ?? .ofPerson }

  /// The draft's own store, wherever the draft is.
  func reviews(of name: String) throws(StorageError) -> ReviewStore {
    if let draft = sessions[name]?.draft {
      return ReviewStore(drafts: DraftStore(folder: draft.folder), id: draft.id)
    }
    guard let id = DraftID(name) else { throw .invalidDraftID(name) }
    return ReviewStore(drafts: folder.drafts, id: id)
  }

  private mutating func people() -> DeskPeople {
    let desk = RosterDesk(folder)
    let mark = self.mark
    guard desk.standing.isTrusted, let day = mark.time.day(offset: Timestamp.beijing) else {
      let isMissing = desk.standing == .missing
      return DeskPeople(trouble: isMissing ? "" : desk.standing.message ?? "")
    }
    // Of each name the first entry is the present one.
    var seen: Set<String> = []
    let valid = desk.roster.people.filter { person in
      seen.insert(person.name).inserted && (try? person.checkValid(on: day)) != nil
    }
    actor = actor ?? LastActor.name ?? Identity.name
    let person = valid.last { $0.name == actor }
    if person == nil { actor = nil }
    return DeskPeople(people: valid, actor: person, trouble: desk.standing.message ?? "")
  }

  /// Forgetting who acted last does no harm, so failing to remember it is not reported.
  private mutating func act(as name: String) -> DeskPeople {
    actor = name
    LastActor.remember(name)
    return people()
  }
}
