public import Storage

/// What a session is started with.
public struct SessionOptions: Hashable, Sendable {
  public var data: DataFolder
  /// An id in the data folder, or the path of a file; nothing opens the list of reports.
  public var draft: String?
  /// Where to begin; see `Rubric.part(at:)`.
  public var address: String?
  /// Who acts; nothing means the one who acted last.
  public var actor: String?
  /// What the user says of the terminal; nothing means: ask it.
  public var terminal: TerminalWishes

  public init(
    data: DataFolder, draft: String?, address: String?, actor: String? = nil,
    terminal: TerminalWishes = TerminalWishes()
  ) {
    self.data = data
    self.draft = draft
    self.address = address
    self.actor = actor
    self.terminal = terminal
  }
}
