import Evaluation
import Terminal
import Testing

@testable import Screens

/// Fills a report in as a person would: field after field with Tab, looking at the screen.
///
/// What was pressed is kept, so that the same keys can be played to the program's own loop.
struct Typist {
  var stage: Stage
  let wanted: Report
  /// Figures, points and dates in the characters that an input method gives.
  let isFullWidth: Bool
  private(set) var events: [Event] = []

  init(_ wanted: Report, isFullWidth: Bool) throws {
    stage = try Stage()
    self.wanted = wanted
    self.isFullWidth = isFullWidth
    stage.perform(stage.state.firstEffects)
  }

  mutating func press(_ keys: KeyPress...) {
    for key in keys { send(.key(key)) }
  }

  private mutating func send(_ event: Event) {
    events.append(event)
    stage.handle([event])
  }

  private mutating func type(_ text: String) {
    for character in text { send(.key(character == "\n" ? .enter : .character(character))) }
  }
}

extension Typist {
  /// From the empty list of drafts to the first field.
  mutating func makeDraft() {
    press(.f2)
    type(wanted.cover[.unit])
    press(.tab)
    press(.control("a"))
    type(shown(wanted.cover[.year], as: .year))
    press(.enter, .enter)
  }

  /// Every field from here to the end, with one night's sleep on the way.
  mutating func fillIn(sleepingAt address: String) throws {
    for _ in 0..<400 {
      try fillField()
      if try stage.focus == address { try sleep() }
      let before = try stage.focus
      press(.tab)
      if try stage.focus == before { return }
    }
    Issue.record("The last field was not reached.")
  }

  private mutating func sleep() throws {
    let focus = try stage.focus
    press(.escape)
    #expect(stage.state.filling == nil)
    press(.enter)
    #expect(try stage.focus == focus)
  }

  private mutating func fillField() throws {
    let field = try stage.filling.field
    if case .item = field.path { return try fillItem(field) }
    let content = wanted[field.path]
    guard try stage.report[field.path] != content else { return }
    if field.isChoice {
      press(content.text(as: field.kind) == "是" ? .left : .right)
    } else {
      type(shown(content.text(as: field.kind), as: field.kind))
    }
    #expect(try stage.report[field.path] == content, "\(field.path.address)")
  }

  /// An item; behind the last one, Tab goes on.
  private mutating func fillItem(_ field: Field) throws {
    let content = wanted[field.path].text(as: field.kind)
    guard try stage.report[field.path].text(as: field.kind) != content else { return }
    type(content)
  }

  private func shown(_ text: String, as kind: Field.Kind) -> String {
    switch kind {
    case .fact, .points, .date, .year: isFullWidth ? text.fullWidth : text
    case .line, .text, .list, .check: text
    }
  }
}

extension String {
  /// `１９２，８０２，０８０．４４` for 192,802,080.44.
  fileprivate var fullWidth: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }
}
