import Evaluation
import Terminal

/// Writes help in lines of a given width.
struct HelpWriter {
  let columns: Int
  let widths: Widths

  /// Cells for the keys, beside which stands what they do.
  private static let keyColumns = 22

  func table(_ keys: Keymap<Action>) -> [HelpScreen.Line] {
    keys.sections.flatMap { section -> [HelpScreen.Line] in
      [HelpScreen.Line(text: section, isHeading: true)]
        + keys.bindings(in: section).flatMap { lines(of: $0) } + [HelpScreen.Line(text: "")]
    }
  }

  private func lines(of binding: Binding<Action>) -> [HelpScreen.Line] {
    let keys = HelpWriter.keyColumns
    let layout = TextLayout(binding.explanation, columns: columns - keys - 4, widths: widths)
    let characters = Array(binding.explanation)
    return (0..<layout.rows).map { row in
      let head = widths.padded(row == 0 ? binding.allKeyLabels : "", to: keys)
      return .init(text: head + layout.text(row: row, of: characters))
    }
  }

  /// What the indicator on the screen means; nothing where there is none.
  func subject(_ indicator: Indicator?) -> [HelpScreen.Line] {
    guard let indicator else { return [] }
    let texts = [
      (HelpWords.meaning, indicator.meaning), (HelpWords.standard, indicator.standard),
      (HelpWords.basis, indicator.basis.title + "。" + indicator.basisNote),
      (HelpWords.advice, indicator.help),
    ].filter { !$1.isEmpty }
    return texts.flatMap { title, text in
      [HelpScreen.Line(text: title, isHeading: true)] + wrapped(text)
    } + [HelpScreen.Line(text: "")]
  }

  private func wrapped(_ text: String) -> [HelpScreen.Line] {
    let layout = TextLayout(text, columns: max(columns - 4, 10), widths: widths)
    let characters = Array(text)
    return (0..<layout.rows).map { .init(text: layout.text(row: $0, of: characters)) }
  }
}
