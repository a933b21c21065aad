/// A row of the one table of what may happen to a report (状态转换表).
public struct Transition: Hashable, Sendable {
  public var action: ReviewAction
  /// In which states it may be done.
  public var from: Set<ReviewState>
  /// Where it leads; nothing if the state stays.
  public var to: ReviewState?
  /// Who may.
  public var roles: Set<Role>
  /// Whether something has to be said with it.
  public var words: Words

  /// Words that go with an action: a reason, a question, an answer, an opinion.
  public enum Words: Hashable, Sendable {
    case none
    case optional
    case needed
    /// Nothing need be said of the whole where it is said of single fields.
    case neededUnlessAtFields
  }
}

extension Transition {
  /// One row for each action; what is not in a row is refused.
  public static let table: [Transition] = [
    Transition(action: .fill, from: open, to: .draft, roles: [.filler], words: .none),
    Transition(action: .attach, from: open, to: nil, roles: [.filler], words: .none),
    Transition(action: .detach, from: open, to: nil, roles: [.filler], words: .needed),
    Transition(
      action: .answer, from: open.union(waiting), to: nil, roles: [.filler], words: .needed),
    Transition(action: .submit, from: open, to: .submitted, roles: [.filler], words: .optional),
    Transition(action: .ask, from: waiting, to: nil, roles: [.reviewer], words: .needed),
    Transition(
      action: .close, from: open.union(waiting), to: nil, roles: [.reviewer], words: .none),
    Transition(action: .score, from: waiting, to: nil, roles: [.reviewer], words: .needed),
    Transition(
      action: .return, from: waiting, to: .returned, roles: [.reviewer],
      words: .neededUnlessAtFields),
    Transition(
      action: .approve, from: [.submitted], to: .approved, roles: [.reviewer], words: .optional),
    Transition(
      action: .sign, from: [.approved], to: .signed, roles: [.reviewer], words: .optional),
    Transition(
      action: .reopen, from: [.signed], to: .reopened, roles: [.reviewer, .administrator],
      words: .needed),
  ]

  private static let open: Set<ReviewState> = [.draft, .returned, .reopened]
  private static let waiting: Set<ReviewState> = [.submitted, .approved]

  /// The state after the action, or why it may not be done now.
  ///
  /// `roles` are all roles of the person; one that may is enough.
  public static func state(
    after action: ReviewAction, in state: ReviewState, by roles: Set<Role>
  ) throws(ReviewRefusal) -> ReviewState {
    try checkRole(for: action, of: roles)
    guard
      let row = table.first(where: {
        $0.action == action && $0.from.contains(state) && !$0.roles.isDisjoint(with: roles)
      })
    else { throw .wrongState(action, state) }
    return row.to ?? state
  }

  /// Refuses whom no row allows the action, in whatever state.
  public static func checkRole(
    for action: ReviewAction, of roles: Set<Role>
  ) throws(ReviewRefusal) {
    let allowed = self.roles(for: action)
    guard allowed.isDisjoint(with: roles) else { return }
    throw .wrongRole(action, has: roles.sorted(), needs: allowed.sorted())
  }

  /// Everybody whom some row allows the action.
  static func roles(for action: ReviewAction) -> Set<Role> {
    table.filter { $0.action == action }.reduce(into: []) { $0.formUnion($1.roles) }
  }
}
