/// Why a test with a terminal cannot go on.
public enum PseudoTerminalError: Error, Equatable {
  case notStarted(program: String, reason: String)
  /// What was awaited did not happen; the screen as it is.
  case timedOut(awaiting: String, screen: [String])
}

extension PseudoTerminalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notStarted(let program, let reason):
      "\(program) could not be started: \(reason)"
    case .timedOut(let awaited, let screen):
      "\(awaited) was awaited in vain. The screen:\n" + screen.joined(separator: "\n")
    }
  }
}
