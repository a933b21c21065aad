import Evaluation

/// What the program knows of people and reviews.
struct Desk: Equatable, Sendable {
  var people = DeskPeople()
  /// The roster was asked for; that happens behind the first drawing.
  var isAsked = false
  var queue = Queue()
  /// The report that the supervisor has open.
  @Apart var dossier: OpenDossier?
  /// What was typed into a prompt and not sent, for when it is opened again.
  var kept: [PromptKind: [String]] = [:]
  /// Reasons by field for the next return, by draft: they go out with it.
  var reasons: [String: [ReviewStep.FieldReason]] = [:]
  /// The draft whose filler has seen why it was returned, in this session.
  var shownReturn: String?

  /// Whose turn it is; somebody without a name may not do anything but fill in.
  var actor: Person? { people.actor }

  var isReviewer: Bool { actor?.roles.contains(.reviewer) == true }

  /// Who acts now, for head lines: 曾翠兰 填报人.
  var actorText: String {
    guard let actor else { return CommonWords.nobody }
    return ([actor.name] + actor.roles.sorted().map(\.title)).joined(separator: " ")
  }
}
