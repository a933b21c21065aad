import Terminal

/// How the screen was divided and the form laid out when that was asked for last.
///
/// It follows from the state, so that two states are equal whatever is kept. An object, since the
/// state is copied often and this would make it much larger; what is kept anew is a new one.
final class KeptLayout: Equatable, Sendable {
  let frame: FillingFrame?
  let form: FormLayout?

  init(frame: FillingFrame? = nil, form: FormLayout? = nil) {
    self.frame = frame
    self.form = form
  }

  static func == (left: KeptLayout, right: KeptLayout) -> Bool { true }
}

extension FillingState {
  /// How the screen is divided.
  mutating func frame(_ size: Size, _ widths: Widths) -> FillingFrame {
    if let frame = keptLayout.frame, frame.size == size, frame.widths == widths { return frame }
    let frame = FillingFrame(size: size, widths: widths)
    keptLayout = KeptLayout(frame: frame, form: keptLayout.form)
    return frame
  }

  /// How the form stands in so many columns; only what is new is laid out.
  mutating func layOut(columns: Int, _ widths: Widths) -> FormLayout {
    let layout = FormLayout(self, columns: columns, widths: widths, reusing: keptLayout.form)
    keptLayout = KeptLayout(frame: keptLayout.frame, form: layout)
    return layout
  }

  /// Scrolls as the screen will show it.
  mutating func settleScroll(_ form: Size, _ widths: Widths) {
    scroll = layOut(columns: form.columns, widths).scroll(self, rows: form.rows)
  }
}
