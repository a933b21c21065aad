import Evaluation
import Terminal

/// One thing on a form, from top to bottom.
///
/// Indirect, so that a copy is a count: with each digit of an amount all items of a form are made
/// anew and compared with those before.
indirect enum FormItem: Equatable, Sendable {
  /// The form's name, with something at the right edge.
  case title(String, right: String)
  /// Fixed words, broken into lines.
  case words(String, style: Style)
  /// One line with something at the right edge; broken where it is too long.
  case line(String, right: String, style: Style)
  /// A computed value under the figures it comes from.
  case measure(String, value: String, style: Style)
  /// A short value in a box.
  case entry(Field, note: String)
  /// A yes or no in front of its words.
  case choice(Field, answer: Bool?, right: String)
  /// A text of several lines under its label, or behind its number.
  case area(Field, label: String, number: String)
  case gap

  var field: Field? {
    switch self {
    case .entry(let field, _), .choice(let field, _, _), .area(let field, _, _): field
    case .title, .words, .line, .measure, .gap: nil
    }
  }
}

/// What a part of the report looks like: words and fields from top to bottom.
struct Form: Equatable, Sendable {
  var items: [FormItem]

  /// The fields in the order of Tab.
  var fields: [Field] { items.compactMap(\.field) }

  /// Borrows the state, as the one who makes a form of it does: all of it is a great deal to copy.
  init(_ part: Part, _ state: borrowing FillingState) {
    switch part {
    case .cover: items = Form.cover(state)
    case .section(let id):
      let section = state.rubric.section(id)
      if let section { items = Form.section(section, state) } else { items = [] }
    case .indicator(let id):
      let indicator = state.rubric.indicator(id)
      if let indicator { items = Form.indicator(indicator, state) } else { items = [] }
    }
  }

  private static func cover(_ state: FillingState) -> [FormItem] {
    let fields = state.rubric.fields(of: .cover).flatMap { field in
      [FormItem.entry(field, note: "")] + lastYear(field, state.report)
    }
    return [.title(FormWords.cover, right: ""), .gap] + fields
  }
}
