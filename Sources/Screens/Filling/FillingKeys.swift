import Evaluation
import Terminal

/// What the filling screen's key bar depends on.
struct FillingKeys: Equatable {
  var findings: Int
  var hasOverride: Bool

  init(_ state: borrowing FillingState) {
    findings = state.findings.count
    hasOverride =
      if case .indicator(let id) = state.part { state.rubric.isComputed(id) } else { false }
  }

  /// The keys' names do not change from key to key, but for what is counted.
  func bar(_ keys: [(action: Action, entry: KeyBar.Entry)]) -> KeyBar {
    KeyBar(
      keys.map { action, fixed in
        var entry = fixed
        if action == .nextFinding {
          entry.isEnabled = findings > 0
          if entry.isEnabled { entry.label = FillingWords.counted(fixed.label, findings) }
        } else if action == .own(.override) {
          entry.isEnabled = hasOverride
        }
        return entry
      })
  }
}
