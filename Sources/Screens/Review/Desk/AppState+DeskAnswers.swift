import Evaluation
import Terminal

extension AppState {
  /// Answers of review work that was asked for.
  mutating func answer(_ message: DeskMessage) -> [Effect] {
    switch message {
    case .people(let people): take(people)
    case .queue(let lines):
      desk.queue.take(lines)
      return readVisibleQueue()
    case .identified(let lines):
      desk.queue.take(read: lines)
      return []
    case .rated(let line): desk.queue.take(read: [line])
    case .judged(let lines): desk.queue.take(judged: lines)
    case .reviewed(let state, let id):
      let isFreed = filling?.isFreed(by: state, of: id) == true
      filling?.take(state, of: id)
      // The file may be that of a new revision: it is read again before anything is entered.
      if isFreed, overlays.isEmpty { return [.open(id: id)] }
      showReturn()
    case .opened(let dossier):
      var open = OpenDossier(dossier)
      open.reasons = desk.reasons[dossier.id] ?? []
      desk.dossier = open
      overlays.append(.desk(.dossier(dossierLines(open).start)))
    case .compared(let comparison):
      overlays.append(.desk(.comparison(comparison, ListCursor())))
    case .done(let action, let state, let id): return done(action, state, id)
    case .refused(let trouble): refused(trouble)
    }
    return []
  }

  private mutating func take(_ people: DeskPeople) {
    desk.isAsked = true
    let before = desk.actor?.name
    desk.people = people
    if case .desk(.identity) = overlays.last { overlays.removeLast() }
    if let actor = people.actor, before != actor.name, before != nil {
      notice = Notice(DeskWords.actsNow(actor.name), .done)
    }
    if !people.trouble.isEmpty { notice = Notice(people.trouble, .error) }
  }

  /// The prompt goes, what it said is in the review.
  private mutating func done(_ action: ReviewAction, _ state: DraftReview, _ id: String) -> [Effect]
  {
    if case .desk(.prompt(let prompt)) = overlays.last {
      desk.kept[prompt.kind] = nil
      prompt.secret?.wipe()
      overlays.removeLast()
    }
    if action == .return {
      desk.reasons[id] = nil
      desk.dossier?.reasons = []
    }
    if case .desk(.item) = overlays.last {
      // A query stands above the line that it is about.
      followingLines { $0.desk.dossier?.take(state, of: id) }
    } else {
      desk.dossier?.take(state, of: id)
    }
    if action == .return, case .desk(.dossier) = overlays.last, let dossier = desk.dossier {
      // What was above the selected line has gone out.
      replaceFront(.desk(.dossier(dossierLines(dossier).start)))
    }
    filling?.take(state, of: id)
    if action == .submit { overlays = [] }
    let effects = [.identify(id: id)] + (action == .reopen ? reopened(id) : [])
    notice = Notice(DeskWords.done(action, state), .done)
    return effects
  }

  /// The report itself is another one now.
  private mutating func reopened(_ id: String) -> [Effect] {
    overlays.removeAll { overlay in
      guard case .desk(let page) = overlay else { return false }
      switch page {
      case .dossier, .item: return true
      case .identity, .queue, .submission, .corrections, .versions, .comparison, .evidence,
        .prompt:
        return false
      }
    }
    return [.desk(.open(id))]
  }

  /// What was typed stays; only a passphrase has to be typed again.
  private mutating func refused(_ trouble: Trouble) {
    if case .desk(.prompt(var prompt)) = overlays.last {
      prompt.secret?.wipe()
      prompt.isWaiting = false
      replaceFront(.desk(.prompt(prompt)))
    }
    notice = Notice(trouble.text, .error)
  }
}

extension OpenDossier {
  fileprivate mutating func take(_ state: DraftReview, of id: String) {
    if id == self.id { take(state) }
  }
}

extension FillingState {
  /// It could only be looked at, being handed in, and can be filled in now.
  fileprivate func isFreed(by state: DraftReview, of id: String) -> Bool {
    guard id == self.id, case .state = readOnly else { return false }
    return state.review.state.isOpen
  }

  /// Takes over how the review stands: what is submitted or signed is only looked at.
  mutating func take(_ state: DraftReview, of id: String) {
    guard id == self.id else { return }
    let lost = review?.evidenceFindings ?? []
    review = state
    if lost != state.evidenceFindings { forgetFindings() }
    let isOpen = state.review.state.isOpen
    if case .state = readOnly, isOpen { readOnly = nil }
    if !isOpen {
      readOnly = .state(state.judgement.said(.wrongState(.fill, state.review.state)).message)
    }
  }
}
