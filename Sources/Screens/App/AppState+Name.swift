import Terminal

extension AppState {
  /// For reports about crashes: what the screen is, and nothing of what stands on it.
  public var screenName: StaticString {
    if overlays.isEmpty { return hasDraft ? "filling" : "home" }
    return switch overlays.last {
    case .help: "help"
    case .why: "why"
    case .preview: "preview"
    case .findings: "findings"
    case .justification: "justification"
    case .recovery: "recovery"
    case .merge: "merge"
    case .identities: "identities"
    case .baseData: "base data"
    case .whatIf: "what if"
    case .outline: "outline"
    case .search: "search"
    case .palette: "palette"
    case .exporting: "export"
    case .newDraft: "new draft"
    case .dialog: "dialog"
    case .desk: "review"
    case .importing: "import"
    case nil: "home"
    }
  }
}
