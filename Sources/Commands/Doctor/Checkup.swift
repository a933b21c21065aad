import Storage
import TerminalNcurses

/// The result of looking at the machine (体检): one entry for each thing that has to be right.
struct Checkup: Hashable {
  struct Entry: Hashable {
    var topic: Topic
    var state: State
    /// What was found.
    var found: String
    /// What to do about it; nil if all is well.
    var remedy: String?
  }

  enum Topic: String, Hashable, CaseIterable {
    case locale, terminal, size, width, paste
    case folder, locks, disk, clock
    case rubrics, drafts, documents, faces
  }

  enum State: String, Hashable {
    case fine
    /// Works, with something missing.
    case caution
    /// Does not work.
    case wrong
  }

  var entries: [Entry]

  /// Judges what was found on the machine.
  init(_ facts: MachineFacts) {
    entries =
      [Checkup.locale(facts)] + Checkup.terminal(facts) + Checkup.storage(facts)
      + [Checkup.clock(facts)] + Checkup.contents(facts)
  }

  var isWrong: Bool { entries.contains { $0.state == .wrong } }
}
