import Storage
import Terminal

/// The result of looking at the machine (体检): one entry for each thing that has to be right.
public struct Checkup: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var topic: Topic
    public var state: State
    /// What was found.
    public var found: String
    /// What to do about it; nil if all is well.
    public var remedy: String?
  }

  public enum Topic: String, Hashable, CaseIterable, Sendable {
    case locale, terminal, size, width, paste
    case folder, locks, disk, clock
    case rubrics, drafts, documents, faces
  }

  public enum State: String, Hashable, Sendable {
    case fine
    /// Works, with something missing.
    case caution
    /// Does not work.
    case wrong
  }

  public var entries: [Entry]

  /// Judges what was found on the machine.
  public init(_ facts: MachineFacts) {
    entries =
      [Checkup.locale(facts)] + Checkup.terminal(facts) + Checkup.storage(facts)
      + [Checkup.clock(facts)] + Checkup.contents(facts)
  }

  public var isWrong: Bool { entries.contains { $0.state == .wrong } }
}
