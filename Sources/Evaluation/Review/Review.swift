/// Everything said about a report under review (审核记录), put together from its trail.
///
/// Nothing of it is stored as such: `<id>.review/trail.jsonl` is, and this is its sum.
public struct Review: Hashable, Sendable {
  public var state = ReviewState.draft
  /// When the state was reached; nil before anything was written.
  public var since: Timestamp?
  public var revision = 1
  /// In the order of their numbers.
  public var queries: [Query] = []
  public var scores: [Indicator.ID: ReviewScore] = [:]
  public var evidence: [Evidence] = []
  /// Submissions and decisions of all revisions, the first one first.
  public var steps: [ReviewStep] = []
  /// Names of all who filled in, changed or submitted, in this revision or an earlier one.
  public var contributors: Set<String> = []
  /// Their accounts of the system: names are what people say, an account is what they have.
  public var users: Set<String> = []
  /// Approvals and signatures from an account that filled in or submitted before, by their lines.
  public var sameUser: [Int] = []
  /// Some change was made by somebody who did not say who.
  public var hasUnnamedChanges = false

  public init() {}
}

extension Review {
  /// Questions that are not settled.
  public var openQueries: [Query] { queries.filter { $0.state != .closed } }

  /// Questions that wait for the filler.
  public var unansweredQueries: [Query] { queries.filter { $0.state == .opened } }

  public subscript(query id: Int) -> Query? { queries.first { $0.id == id } }

  /// The last submission, return, approval, signature or reopening.
  public func last(_ action: ReviewAction) -> ReviewStep? { steps.last { $0.action == action } }
}
