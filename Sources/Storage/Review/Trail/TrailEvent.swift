public import Evaluation

/// What a line of the trail records.
public enum TrailEvent: Hashable, Sendable {
  /// The trail begins, or begins again behind a damaged line, with a whole report.
  case begun
  case saved
  case outside
  case unwritten
  /// Lines are missing at the trail's end: so many had been counted, or nobody knows.
  case cut(counted: Int?)
  case step(Step)
  case asked(Int, FieldPath, range: Range<Int>?, quote: String)
  case answered(Int, change: String)
  case closed(Int)
  case scored(Indicator.ID, Points?)
  case attached(Evidence)
  case detached(Int)
  /// Taken in from a parcel with that check code.
  case merged(code: String)
  /// Saved with what two people's changes come to.
  case combined([MergeDecision])

  /// A submission or decision.
  public struct Step: Hashable, Sendable {
    public var action: ReviewAction
    public var reasons: [ReviewStep.FieldReason] = []
    public var revision: Int
    /// The digest of the report's bytes, which are kept.
    public var version: String
    /// The statement's exact text and its signature, where the step is signed.
    public var signed: Signed?

    public init(action: ReviewAction, revision: Int, version: String) {
      self.action = action
      self.revision = revision
      self.version = version
    }
  }

  public struct Signed: Hashable, Sendable {
    public let statement: String
    public let signature: [UInt8]
    /// What the statement says; nil if it cannot be read.
    let contents: Statement?

    public init(statement: String, signature: [UInt8]) {
      self.statement = statement
      self.signature = signature
      contents = try? Statement(reading: Array(statement.utf8))
    }
  }

  public var kind: TrailEntry.Kind {
    switch self {
    case .begun: .begun
    case .saved: .saved
    case .outside: .outside
    case .unwritten: .unwritten
    case .cut: .cut
    case .step(let step): step.action.kind
    case .asked: .asked
    case .answered: .answered
    case .closed: .closed
    case .scored: .scored
    case .attached: .attached
    case .detached: .detached
    case .merged: .merged
    case .combined: .combined
    }
  }

  /// The draft's file changes after the line is written.
  var announcesSaving: Bool {
    switch self {
    case .saved, .combined: true
    case .step(let step): step.action == .reopen
    case .begun, .outside, .unwritten, .cut, .asked, .answered, .closed, .scored, .attached,
      .detached, .merged:
      false
    }
  }
}

extension ReviewAction {
  /// The kind of line that a step of this action is; other actions have lines of their own.
  fileprivate var kind: TrailEntry.Kind {
    switch self {
    case .submit: .submitted
    case .return: .returned
    case .approve: .approved
    case .sign: .signed
    case .reopen: .reopened
    case .fill: .saved
    case .attach: .attached
    case .detach: .detached
    case .answer: .answered
    case .ask: .asked
    case .close: .closed
    case .score: .scored
    }
  }
}

extension TrailEntry.Kind {
  /// The action that a step of this kind is.
  var stepAction: ReviewAction? {
    switch self {
    case .submitted: .submit
    case .returned: .return
    case .approved: .approve
    case .signed: .sign
    case .reopened: .reopen
    case .begun, .saved, .outside, .unwritten, .cut, .asked, .answered, .closed, .scored,
      .attached, .detached, .merged, .combined:
      nil
    }
  }
}
