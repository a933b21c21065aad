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
  public var terminal = TerminalOptions()
}

/// What the command line says of the terminal.
public struct TerminalOptions: Hashable, Sendable {
  public var hasMouse = true
  /// Cells of characters like `①`, 1 or 2; nothing asks the environment, then the terminal.
  public var ambiguousWidth: Int?
  /// Frames of `-` and `|`.
  public var isASCII = false
  public var isMonochrome = false
}
