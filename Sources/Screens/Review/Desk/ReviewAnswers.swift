import Evaluation

/// What becomes of the screens when asked-for review work has been done, whichever is in front.
enum ReviewAnswers {
  static func take(
    _ message: DeskMessage, _ navigation: inout Navigation, _ around: inout Surroundings
  ) -> [Effect] {
    switch message {
    case .people(let people): take(people, &navigation, &around)
    case .queue(let lines):
      around.desk.queue.take(lines)
      return QueueScreen().readVisible(around)
    case .identified(let lines): around.desk.queue.take(read: lines)
    case .rated(let line): around.desk.queue.take(read: [line])
    case .judged(let lines): around.desk.queue.take(judged: lines)
    case .reviewed(let state, let id): return take(state, of: id, &navigation, &around)
    case .opened(let dossier):
      var open = OpenDossier(dossier)
      open.reasons = around.desk.reasons[dossier.id] ?? []
      around.desk.dossier = open
      navigation.push(DossierScreen(around))
    case .compared(let comparison): navigation.push(ComparisonScreen(comparison))
    case .done(let action, let state, let id):
      return done(action, state, id, &navigation, &around)
    case .refused(let trouble): around.notice = Notice(trouble.text, .error)
    }
    return []
  }

  private static func take(
    _ people: DeskPeople, _ navigation: inout Navigation, _ around: inout Surroundings
  ) {
    around.desk.isAsked = true
    let before = around.desk.actor?.name
    around.desk.people = people
    if navigation.front is IdentityScreen { navigation.pop() }
    if let actor = people.actor, before != actor.name, before != nil {
      around.say(DeskWords.actsNow(actor.name), .done)
    }
    if !people.trouble.isEmpty { around.say(people.trouble, .error) }
  }

  private static func take(
    _ state: DraftReview, of id: String, _ navigation: inout Navigation,
    _ around: inout Surroundings
  ) -> [Effect] {
    let isFreed = around.filling?.isFreed(by: state, of: id) == true
    around.filling?.take(state, of: id)
    // The file may be that of a new revision: it is read again before anything is entered.
    if isFreed, navigation.isOnGround { return [.open(id: id)] }
    showReturn(&navigation, &around)
    return []
  }

  /// Why a report was returned is the first thing that its filler sees.
  private static func showReturn(_ navigation: inout Navigation, _ around: inout Surroundings) {
    guard let filling = around.filling, filling.review?.review.state == .returned,
      around.desk.shownReturn != filling.id, navigation.isOnGround
    else { return }
    around.desk.shownReturn = filling.id
    navigation.push(SubmissionScreen(around))
  }

  /// The prompt goes, what it said is in the review.
  private static func done(
    _ action: ReviewAction, _ state: DraftReview, _ id: String, _ navigation: inout Navigation,
    _ around: inout Surroundings
  ) -> [Effect] {
    if let prompt = navigation.front as? PromptScreen {
      around.desk.kept[prompt.kind] = nil
      prompt.secret?.wipe()
      navigation.pop()
    }
    if action == .return {
      around.desk.reasons[id] = nil
      around.desk.dossier?.reasons = []
    }
    if around.desk.dossier?.id == id { around.desk.dossier?.take(state) }
    navigation.appear(around)
    if action == .return, navigation.front is DossierScreen {
      // What was above the selected line has gone out.
      navigation.replace(with: DossierScreen(around))
    }
    around.filling?.take(state, of: id)
    if action == .submit { navigation.popAll() }
    around.say(DeskWords.done(action, state), .done)
    guard action == .reopen else { return [.identify(id: id)] }
    // The report itself is another one now.
    navigation.pop { $0 is DossierScreen || $0 is ItemScreen }
    return [.identify(id: id), .desk(.open(id))]
  }
}

extension FillingState {
  /// It could only be looked at, being handed in, and can be filled in now.
  fileprivate func isFreed(by state: DraftReview, of id: String) -> Bool {
    guard id == self.id, case .state = readOnly else { return false }
    return state.review.state.isOpen
  }

  /// Takes over how the review stands: what is submitted or signed is only looked at.
  fileprivate mutating func take(_ state: DraftReview, of id: String) {
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
