import Evaluation
import Terminal

/// One or two lines to fill in before something is done, with a passphrase where it is signed.
struct PromptScreen: Screen {
  var name: StaticString { "review" }

  let kind: PromptKind
  let draft: String
  var inputs: [TextBuffer]
  /// The text that a query is about, to mark characters in.
  var source: TextBuffer?
  /// Counts the places to type in: the source first, the passphrase last.
  var focus: Int
  let secret: Passphrase?
  /// What stood in the lines when the prompt was opened.
  let initial: [String]
  /// It has been sent and no answer has come.
  var isWaiting = false
  /// A yes/no of the prompt: keep a copy of the evidence.
  var isCopied = true

  /// `signs` where what is done is signed, so that a passphrase is asked for.
  init(_ kind: PromptKind, of draft: String, kept: [String]? = nil, signs: Bool = false) {
    self.kind = kind
    self.draft = draft
    let count = kind.labels.count
    let texts = kept.map { Array($0.prefix(count)) } ?? []
    inputs = (texts + Array(repeating: "", count: count - texts.count)).map { TextBuffer($0) }
    initial = inputs.map(\.text)
    secret = signs ? Passphrase() : nil
    focus = 0
  }

  /// As it was left, signed by the one who acts where that is asked for.
  init(_ kind: PromptKind, of draft: String, _ desk: Desk) {
    self.init(
      kind, of: draft, kept: desk.kept[kind], signs: desk.actor?.signs(kind.action) ?? false)
  }

  var holdsSecret: Bool { secret != nil }

  /// How many places there are.
  var places: Int { inputs.count + (secret == nil ? 0 : 1) }

  /// The text of the query's field has the focus, for marking characters.
  var isInSource: Bool { focus < 0 }
  var isInSecret: Bool { secret != nil && focus == inputs.count }
  var isLast: Bool { focus == places - 1 }

  mutating func step(_ step: Int) {
    focus = min(max(focus + step, source == nil ? 0 : -1), places - 1)
  }

  /// Something was written that is nowhere else.
  var isChanged: Bool { texts != initial && !texts.allSatisfy(\.isEmpty) }

  /// What would be lost, without the passphrase.
  var texts: [String] { inputs.map(\.text) }
}

extension PromptKind {
  /// The line with what is said, of which the action says whether it is needed.
  var wordsPlace: Int? {
    switch self {
    case .submit, .ask, .answer, .giveBack, .approve, .sign, .reopen, .detach: 0
    case .score: 1
    case .reason, .attach: nil
    }
  }

  /// The labels of the lines to fill in.
  var labels: [String] { PromptWords.labels(self) }

  var action: ReviewAction {
    switch self {
    case .submit: .submit
    case .ask: .ask
    case .answer: .answer
    case .score: .score
    case .giveBack, .reason: .return
    case .approve: .approve
    case .sign: .sign
    case .reopen: .reopen
    case .attach: .attach
    case .detach: .detach
    }
  }
}
