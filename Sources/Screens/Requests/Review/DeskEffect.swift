public import Evaluation

/// Review work that the screens ask for; `Session` carries it out.
public enum DeskEffect: Equatable, Sendable {
  /// Who is in the roster, and who acts.
  case people
  /// From now on this person acts; to be remembered for the next start.
  case act(as: String)
  /// The drafts that somebody has submitted at some time, unread.
  case listQueue
  /// Unit, year and state of some of them.
  case identify([String])
  /// Whether what some of them say of themselves is true.
  case judge([String])
  /// Scores and findings of one.
  case rate(String)
  /// What was read for the queue may be kept for the next start.
  case keepQueue
  /// How the review of the draft stands that its filler has open.
  case review(String)
  /// Everything about one, for its supervisor.
  case open(String)
  /// How one version of a report differs from a later one.
  case compare(VersionPair, of: String)
  /// From now on the process holds a passphrase, or no longer.
  case guardSecret(Bool)
  /// Something that changes the review.
  case perform(DeskCommand, on: String)
}

/// What is done to a report under review; refused as a whole or done as a whole.
public enum DeskCommand: Equatable, Sendable {
  /// The report as it is on the screen: nothing else may be submitted. Whoever has no key gives no
  /// passphrase.
  case submit(Report, note: String, Passphrase?)
  case ask(FieldPath, Range<Int>?, String)
  case answer(Int, text: String, change: String)
  case close(Int)
  /// No points take back an earlier 复核分.
  case score(Indicator.ID, Points?, reason: String)
  // Decisions are about what is on the screen and nothing else.
  case giveBack(reason: String, fields: [ReviewStep.FieldReason], Sight, Passphrase)
  case approve(opinion: String, Sight, Passphrase)
  case sign(opinion: String, Sight, Passphrase)
  case reopen(reason: String, Sight, Passphrase)
  case attach(Indicator.ID, path: String, page: String, isCopied: Bool)
  case detach(Int, reason: String)

  public var action: ReviewAction {
    switch self {
    case .submit: .submit
    case .ask: .ask
    case .answer: .answer
    case .close: .close
    case .score: .score
    case .giveBack: .return
    case .approve: .approve
    case .sign: .sign
    case .reopen: .reopen
    case .attach: .attach
    case .detach: .detach
    }
  }
}

/// Two versions of one report, by their digests; nothing is the report as it is.
public struct VersionPair: Hashable, Sendable {
  public var old: String
  public var new: String?

  public init(old: String, new: String?) {
    self.old = old
    self.new = new
  }
}
