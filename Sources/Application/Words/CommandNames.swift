import Text

/// What the program and its commands are called.
public enum CommandNames {
  public static let version = "ziping 0.1.0"

  /// In the order of the help; a test holds them to the commands that there are.
  public static let all = [
    "open", "new", "list", "fields", "set", "score", "explain", "check", "justify", "import",
    "confirm",
    "export", "secret", "rubric", "submit", "return", "approve", "sign", "reopen", "query", "rate",
    "evidence", "verify", "history", "diff", "pack", "unpack", "key", "people", "doctor",
  ]

  /// The word is a command's name, so it is no draft's.
  public static func contains(_ word: String) -> Bool { (all + ["help"]).contains(word) }

  /// The command that a mistyped name was meant to be: one letter off, or letters swapped.
  public static func nearest(to text: String) -> String? {
    all.first { $0.sorted() == text.sorted() } ?? all.nearest(to: text)
  }
}
