import Synchronization
import Terminal

/// How the screen was divided and the form laid out when that was asked for last.
///
/// A memory beside the state, which all copies of it share: what is kept is looked at by its content
/// before it is used again, so that it does not matter which copy used it last. Equal is the same
/// memory: states of one session, however much or little of it was drawn.
final class KeptLayout: Equatable, Sendable {
  private struct Kept {
    var frame: FillingFrame?
    var form: FormLayout?
  }

  private let kept = Mutex(Kept())

  static func == (left: KeptLayout, right: KeptLayout) -> Bool { left === right }

  func frame(_ size: Size, _ widths: Widths) -> FillingFrame {
    kept.withLock { kept in
      if let frame = kept.frame, frame.size == size, frame.widths == widths { return frame }
      let frame = FillingFrame(size: size, widths: widths)
      kept.frame = frame
      return frame
    }
  }

  /// Only what is new is laid out.
  func form(of state: borrowing FillingState, columns: Int, _ widths: Widths) -> FormLayout {
    let old = kept.withLock { $0.form }
    let layout = FormLayout(state, columns: columns, widths: widths, reusing: old)
    kept.withLock { $0.form = layout }
    return layout
  }
}

extension FillingState {
  /// How the screen is divided.
  func frame(_ size: Size, _ widths: Widths) -> FillingFrame { keptLayout.frame(size, widths) }

  /// How the form stands in so many columns.
  func layOut(columns: Int, _ widths: Widths) -> FormLayout {
    keptLayout.form(of: self, columns: columns, widths)
  }

  /// Scrolls as the screen will show it.
  mutating func settleScroll(_ form: Size, _ widths: Widths) {
    scroll = layOut(columns: form.columns, widths).scroll(self, rows: form.rows)
  }
}
