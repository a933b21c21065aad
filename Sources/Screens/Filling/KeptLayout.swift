import Synchronization
import Terminal

/// How the screen was divided and the form laid out when that was asked for last.
///
/// A memory beside the state, which the form's screen has and all copies of it share: what is kept
/// is looked at by its content before it is used again, so that it does not matter which copy used
/// it last. Equal is the same memory: screens of one session, however much was drawn.
final class KeptLayout: Equatable, Sendable {
  private struct Kept {
    var frame: FillingFrame?
    var form: FormLayout?
  }

  private let kept = Mutex(Kept())
  /// The bar's keys, with the actions that decide what it shows of them.
  private let entries: [(action: Action, entry: KeyBar.Entry)]
  /// The bar as it is with many findings, so that nothing moves when their number changes.
  private let fullBar: KeyBar

  init(_ keys: Keymap<Action>) {
    entries = keys.bindings.filter(\.isInBar).map { binding in
      (binding.action, KeyBar.Entry(key: binding.keyLabel, label: binding.label))
    }
    fullBar = keys.bar { binding in
      binding.action == .nextFinding ? FillingWords.counted(binding.label, 99) : nil
    }
  }

  static func == (left: KeptLayout, right: KeptLayout) -> Bool { left === right }

  func bar(_ counts: FillingKeys) -> KeyBar { counts.bar(entries) }

  func keyRows(_ size: Size, _ widths: Widths) -> Int {
    fullBar.rows(columns: size.columns, widths: widths)
  }

  /// How the screen is divided.
  func frame(_ size: Size, _ widths: Widths) -> FillingFrame {
    kept.withLock { kept in
      if let frame = kept.frame, frame.size == size, frame.widths == widths { return frame }
      let frame = FillingFrame(size: size, widths: widths, keys: fullBar)
      kept.frame = frame
      return frame
    }
  }

  /// How the form stands in so many columns; only what is new is laid out.
  func form(of state: borrowing FillingState, columns: Int, _ widths: Widths) -> FormLayout {
    let old = kept.withLock { $0.form }
    let layout = FormLayout(state, columns: columns, widths: widths, reusing: old)
    kept.withLock { $0.form = layout }
    return layout
  }
}

extension FillingState {
  /// Scrolls as the screen will show it.
  mutating func settleScroll(_ layout: KeptLayout, _ form: Size, _ widths: Widths) {
    scroll = layout.form(of: self, columns: form.columns, widths).scroll(self, rows: form.rows)
  }

  /// Moves the caret; down first shows what stands below the last field.
  mutating func move(_ action: Action, _ layout: KeptLayout, _ form: Size, _ widths: Widths) {
    let laid = layout.form(of: self, columns: form.columns, widths)
    let hidesRows = action == .move(.down) && laid.hidesRowsBelow(self, rows: form.rows)
    showsBelow = hidesRows
    if !hidesRows { act(action, layout: laid) }
  }
}
