import Evaluation

/// One line of the outline: a heading, or a part that can be opened.
struct OutlineLine: Equatable, Sendable {
  var title: String
  var depth: Int
  var part: Part?
  /// What the line's number can be asked about.
  var figure: Figure?
  /// What is earned so far, where there are points.
  var earned: Points?
  /// What can be earned there.
  var maximum: Points?
  var state: PartState

  /// `4/4`, `27.5/28`; empty where there are no points.
  var points: String {
    guard let earned, let maximum else { return "" }
    return earned.text + "/" + maximum.text
  }
}

/// How far a part is.
enum PartState: Hashable, Sendable {
  case blank
  case done
  /// It has a finding of that severity.
  case finding(Finding.Severity)

  /// One ASCII character, the same width in every terminal.
  var mark: String {
    switch self {
    case .blank: "."
    case .done: " "
    case .finding(.error): "!"
    case .finding(.warning): "?"
    case .finding(.note): "~"
    }
  }
}

/// The whole report as a list of lines (目录).
struct Outline {
  let state: FillingState
  private let scorecard: Scorecard
  private let worst: [Part: Finding.Severity]

  init(_ state: FillingState) {
    self.state = state
    scorecard = state.scorecard
    worst = Outline.worst(in: state)
  }

  private static func worst(in state: FillingState) -> [Part: Finding.Severity] {
    var worst: [Part: Finding.Severity] = [:]
    for finding in state.findings {
      guard let part = finding.field.part(in: state.rubric) else { continue }
      worst[part] = min(worst[part] ?? .note, finding.severity)
    }
    return worst
  }

  /// Every line; `collapsed` leaves out what is below headings that do not lead to the present part.
  func lines(collapsed: Bool) -> [OutlineLine] {
    [line(OutlineWords.cover, 0, .cover)]
      + state.rubric.sections.flatMap { lines(of: $0, 0, collapsed) }
  }

  private func lines(of section: Section, _ depth: Int, _ collapsed: Bool) -> [OutlineLine] {
    let number = Numbering.heading(depth: depth).text
    let title = depth == 0 ? number((state.rubric.sections.firstIndex(of: section) ?? 0) + 1) : ""
    let part: Part? = section.body == nil ? nil : .section(section.id)
    let own = line(title + section.title, depth, part)
    guard !collapsed || depth == 0 || leads(section) || part != nil else { return [own] }
    switch section.content {
    case .body: return [own]
    case .chapters(let chapters):
      guard !collapsed || leads(section) else { return [own] }
      return [own] + chapters.flatMap { lines(of: $0, depth + 1, collapsed) }
    case .indicators:
      return [own] + state.rubric.groups.flatMap { lines(of: $0, depth + 1, collapsed) }
    }
  }

  private func lines(
    of group: IndicatorGroup, _ depth: Int, _ collapsed: Bool
  ) -> [OutlineLine] {
    let own = line(group.title, depth, nil, .group(group.id))
    guard !collapsed || leads(group) else { return [own] }
    return [own] + group.groups.flatMap { lines(of: $0, depth + 1, collapsed) }
      + group.indicators.map { indicator in
        line(indicator.title, depth + 1, .indicator(indicator.id), .indicator(indicator.id))
      }
  }

  private func line(
    _ title: String, _ depth: Int, _ part: Part?, _ figure: Figure? = nil
  ) -> OutlineLine {
    OutlineLine(
      title: title, depth: depth, part: part, figure: figure,
      earned: figure.map { scorecard.points(of: $0) }, maximum: figure.map { maximum(of: $0) },
      state: part.map { partState($0) } ?? .done)
  }

  private func maximum(of figure: Figure) -> Points {
    switch figure {
    case .group(let id): state.rubric.group(id)?.maximum ?? .zero
    case .indicator(let id): state.rubric.indicator(id)?.maximum ?? .zero
    case .total: scorecard.maximum
    case .input: .zero
    }
  }

  private func partState(_ part: Part) -> PartState {
    if state.isBlank(part) { return .blank }
    return worst[part].map { .finding($0) } ?? .done
  }

  private func leads(_ section: Section) -> Bool {
    section.withDescendants.contains { child in
      switch child.content {
      case .body: state.part == .section(child.id)
      case .indicators: state.indicator != nil
      case .chapters: false
      }
    }
  }

  private func leads(_ group: IndicatorGroup) -> Bool {
    group.allIndicators.contains { state.part == .indicator($0.id) }
  }
}

extension Scorecard {
  /// What is earned of a figure so far.
  func points(of figure: Figure) -> Points {
    switch figure {
    case .group(let id): groups[id] ?? .zero
    case .indicator(let id): self[id]?.points ?? .zero
    case .total: total
    case .input: .zero
    }
  }
}

extension FillingState {
  /// Nothing has been filled in on that part's screen.
  func isBlank(_ part: Part) -> Bool {
    rubric.fields(of: part).allSatisfy { report[$0.path].isEmpty }
  }
}
