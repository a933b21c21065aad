import Evaluation
import Terminal

/// The supervisor's view of a report: what matters first.
struct DossierScreen: LinesScreen {
  var cursor = ListCursor()
  /// How many lines there were, and which reasons for the next return, when it was last in front.
  private var count = 0
  private var reasons: [ReviewStep.FieldReason] = []

  init(_ around: Surroundings) {
    cursor = lines(around).start
    note(lines(around), around)
  }

  var keys: Keymap<Action> { DossierScreen.table }
  var footRows: Int { DossierFoot.rows }

  mutating func act(_ action: Action, _ around: inout Surroundings) -> Outcome {
    guard let dossier = around.desk.dossier else { return .close }
    let lines = lines(around)
    defer { note(lines, around) }
    if walk(action, lines, around) { return .stay }
    if action == .confirm { return open(target(lines), of: dossier, &around) }
    if action == .open(.versions) { return .push(VersionsScreen()) }
    if action == .open(.corrections) { return .push(CorrectionsScreen()) }
    if action == .open(.evidence) { return .push(EvidenceScreen()) }
    guard let decision = action.desk else { return .pass }
    return DossierActing(dossier: dossier, target: target(lines)).act(decision, &around)
  }

  private mutating func note(_ lines: [DeskLine], _ around: Surroundings) {
    count = lines.count
    reasons = around.desk.dossier?.reasons ?? []
  }

  /// Reasons stand above the selected line, which stays selected.
  mutating func appear(_ around: Surroundings) {
    let lines = lines(around)
    if reasons != around.desk.dossier?.reasons ?? [] {
      cursor.selected = max(cursor.selected + lines.count - count, 0)
    }
    note(lines, around)
  }

  func lines(_ around: Surroundings) -> [DeskLine] {
    around.desk.dossier.map {
      DossierLines($0, columns: around.size.columns, widths: around.widths).lines
    } ?? []
  }

  /// Shows what a line is about.
  private func open(
    _ target: DeskTarget?, of dossier: OpenDossier, _ around: inout Surroundings
  ) -> Outcome {
    let place: (part: Part, path: FieldPath?)?
    switch target {
    case .indicator(let id): place = (.indicator(id), nil)
    case .field(let path, _): place = path.part(in: dossier.rubric).map { ($0, path) }
    case .query(let id):
      let path = dossier.review[query: id]?.field
      place = path?.part(in: dossier.rubric).map { ($0, path) }
    case .evidence(let id):
      let piece = dossier.review.evidence.first { $0.id == id }
      place = piece.map { (.indicator($0.indicator), nil) }
    case .version(let pair): return .ask([.desk(.compare(pair, of: dossier.id))])
    case .page: place = dossier.rubric.indicators.first.map { (.indicator($0.id), nil) }
    case nil:
      around.say(DossierWords.nothingHere)
      return .stay
    }
    return place.map { .push(ItemScreen($0.part, at: $0.path, around)) } ?? .stay
  }

  /// What cannot be done now is dim; pressed all the same, it says why.
  func bar(_ around: Surroundings) -> KeyBar { keys.bar(isEnabled: around.canDecide) }

  func view(in size: Size, _ around: Surroundings) -> Canvas {
    guard let dossier = around.desk.dossier else {
      return Canvas(size: size, widths: around.widths)
    }
    let lines = lines(around)
    let head = Head(
      left: DossierWords.title(dossier.report.cover), right: DossierWords.state(dossier.state))
    return page(
      head, lines, foot: DossierFoot(dossier).lines, hint: Notice(hint(lines)), in: size, around)
  }

  /// The whole of a line that did not fit, else what the keys do.
  private func hint(_ lines: [DeskLine]) -> String {
    guard lines.indices.contains(cursor.selected) else { return DossierWords.hint }
    let line = lines[cursor.selected]
    let isCut = line.pieces.contains { $0.text.hasSuffix("..") }
    return isCut && !line.detail.isEmpty ? line.detail : DossierWords.hint
  }
}

/// Totals side by side, and what is in the way of a signature.
struct DossierFoot {
  static let rows = 2
  let lines: [String]

  init(_ dossier: OpenDossier) {
    lines = [
      DossierWords.totals(
        dossier.rated.scorecard, dossier.reviewed, dossier.review.scores.isEmpty),
      DossierWords.obstacle(dossier.state),
    ]
  }
}

extension Surroundings {
  /// The one who acts may do that to the dossier that is open; what is no decision, anybody may.
  func canDecide(_ action: Action) -> Bool {
    guard let review = action.desk?.reviewAction else { return true }
    return desk.dossier?.refusal(of: review, by: desk.actor) == nil
  }
}

extension DeskAction {
  /// What it does to a report, if it does something.
  var reviewAction: ReviewAction? {
    switch self {
    case .submit: .submit
    case .giveBack, .reason: .return
    case .approve: .approve
    case .sign: .sign
    case .reopen: .reopen
    case .ask: .ask
    case .answer: .answer
    case .close: .close
    case .score: .score
    case .attach: .attach
    case .detach: .detach
    case .changes, .nextItem, .previousItem: nil
    }
  }
}
