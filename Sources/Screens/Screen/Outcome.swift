import Evaluation

/// What becomes of the screens after a key, and what is to be done outside.
struct Outcome {
  enum Step {
    case stay
    /// The screen has nothing to do with it: a door may lead there.
    case pass
    case close
    /// Back to the ground: the form, or the list of drafts.
    case closeAll
    case push(any Screen)
    case replace(any Screen)
    /// In the place of all that lie over the ground.
    case only(any Screen)
    /// Through the door of that action, with what it is about.
    case open(Action, Subject)
    /// Closes, and what lies under it does that.
    case act(Action)
    /// Closes, and that was replied.
    case reply(Reply)
  }

  var step: Step
  var effects: [Effect] = []

  init(_ step: Step, _ effects: [Effect] = []) {
    self.step = step
    self.effects = effects
  }

  static let stay = Outcome(.stay)
  static let pass = Outcome(.pass)
  static let close = Outcome(.close)
  static let closeAll = Outcome(.closeAll)
  static func push(_ screen: any Screen) -> Outcome { Outcome(.push(screen)) }
  static func replace(_ screen: any Screen) -> Outcome { Outcome(.replace(screen)) }
  static func only(_ screen: any Screen) -> Outcome { Outcome(.only(screen)) }
  static func open(_ action: Action, _ subject: Subject = .none) -> Outcome {
    Outcome(.open(action, subject))
  }
  /// Stays, and has that done.
  static func ask(_ effects: [Effect]) -> Outcome { Outcome(.stay, effects) }
}

/// What a screen is opened about, where it is not what has the focus.
enum Subject: Sendable {
  case none
  case figure(Figure)
  case fact(Fact.ID)
  /// A field, with another value in it where one is proposed.
  case field(FieldPath, trying: DecimalNumber?)
  case finding(Finding)
  case placed(PlacedReport)
  /// Text of a journal that is to be brought together with the file.
  case recovery(Recovery)
  /// A file that somebody else has changed since it was read: what was read, and what it holds now.
  case conflict(base: Report, theirs: Report)
}

/// What a question was answered with.
enum Reply: Equatable, Sendable {
  case retrySaving(thenLeave: Bool)
  case saveCopy(thenLeave: Bool)
  case reload
  /// The lock of somebody who is gone.
  case takeOver
  /// Field by field with what somebody else has written.
  case merge(base: Report, theirs: Report)
  case leaveUnsaved
  /// What was written for others and not sent is given up.
  case leaveUnsent
  case goOn
  /// The draft goes on with the rubric as it is now: the pin moves.
  case adopt(OpenedDraft)
}
