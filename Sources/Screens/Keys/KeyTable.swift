import Terminal

/// The tables of keys, one for each kind of screen: a screen has its keys only by one of these, so
/// that a test of all tables leaves none out.
enum KeyTable: String, CaseIterable, Sendable {
  case home, filling, reading, why, preview, findings, identities, baseData, whatIf, outline,
    picking, exporting, newDraft, dialog, merge, choosing, waiting, taking, placing, identity,
    queue,
    dossier, item, submission, walked, versions, evidence, prompt

  var keymap: Keymap<Action> {
    switch self {
    case .home: Keys.home
    case .filling: Keys.filling
    case .reading: Keys.reading
    case .why: Keys.why
    case .preview: Keys.preview
    case .findings: Keys.findings
    case .identities: Keys.identities
    case .baseData: Keys.baseData
    case .whatIf: Keys.whatIf
    case .outline: Keys.outline
    case .picking: Keys.picking
    case .exporting: Keys.exporting
    case .newDraft: Keys.newDraft
    case .dialog: Keys.dialog
    case .merge: Keys.merge
    case .choosing: Keys.choosing
    case .waiting: Keys.waiting
    case .taking: Keys.taking
    case .placing: Keys.placing
    case .identity: Keys.identity
    case .queue: Keys.queue
    case .dossier: Keys.dossier
    case .item: Keys.item
    case .submission: Keys.submission
    case .walked: Keys.walked
    case .versions: Keys.versions
    case .evidence: Keys.evidence
    case .prompt: Keys.prompt
    }
  }
}
