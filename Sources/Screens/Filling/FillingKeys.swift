import Terminal

/// What the filling screen's key bar depends on.
struct FillingKeys: Equatable {
  var findings: Int
  var hasOverride: Bool

  /// The keys' names do not change from key to key.
  private static let keys = Keys.filling.bindings.filter(\.isInBar).map { binding in
    (binding.action, KeyBar.Entry(key: binding.keyLabel, label: binding.label))
  }

  var bar: KeyBar {
    KeyBar(
      FillingKeys.keys.map { action, fixed in
        var entry = fixed
        if action == .nextFinding {
          entry.isEnabled = findings > 0
          if entry.isEnabled { entry.label = FillingWords.counted(fixed.label, findings) }
        } else if action == .override {
          entry.isEnabled = hasOverride
        }
        return entry
      })
  }
}
