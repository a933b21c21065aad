import Evaluation
import Screens
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
    case .review(let id): review(of: id).map { [.desk(.reviewed($0, of: id))] } ?? []
    case .open(let id): [opening(dossier: id)]
    case .compare(let pair, let id): [comparison(pair, id)]
    case .perform(let command, let id): [perform(command, id)]
    }
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
    guard desk.standing.isTrusted, let day = mark.time.day(offset: 28_800) else {
      let isMissing = desk.standing == .missing
      return DeskPeople(trouble: isMissing ? "" : desk.standing.message ?? "")
    }
    let valid = desk.roster.people.filter { person in
      (try? desk.roster.person(named: person.name, on: day)) == person
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

  private func queue() -> Message {
    do throws(StorageError) {
      return .desk(.queue(try folder.drafts.names().map { QueueLine(id: $0) }))
    } catch {
      return .failed(Trouble(error))
    }
  }

  /// Unit and year from the file's head, the state from the trail's last line.
  private func queueLine(_ name: String) -> QueueLine {
    var line = QueueLine(id: name)
    switch folder.drafts.listing(of: name) {
    case .readable(let summary):
      line.unit = summary.unit
      line.year = summary.year
      let last = ReviewStore(drafts: folder.drafts, id: summary.id).lastLine()
      line.state = last?.state ?? .draft
      line.since = last?.mark.time
    case .unreadable(let file, let error):
      line.unit = file
      line.trouble = error.message
    }
    return line
  }

  /// The same with scores and findings, and when the state was reached.
  private mutating func ratedLine(_ name: String) -> QueueLine {
    var line = queueLine(name)
    do throws(StorageError) {
      let file = try reviews(of: name).load()
      line.since = file.review.since
      line.openQueries = file.review.openQueries.count
      let rubric = try scoringRubric(of: file.draft.report)
      line.rating = QueueRating(file.draft.report, rubric)
    } catch {
      line.trouble = error.message
    }
    return line
  }
}
