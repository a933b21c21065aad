import SeededChance

@testable import Evaluation

/// Fills a report with entries as people make them, and as they should not.
struct RandomEntries {
  private let rubric: Rubric

  init(_ rubric: Rubric) { self.rubric = rubric }

  func report(_ random: inout Chance) -> Report {
    var report = Report(
      rubric: RubricReference(id: rubric.id, version: rubric.version, digest: ""))
    // Figures of one report are of one size, so that ratios fall around the rule's bounds.
    let size = [10, 1_000, 200_000, 19_280_208_044].randomElement(using: &random) ?? 10
    for field in rubric.fields where Int.random(in: 0..<20, using: &random) > 0 {
      report.enter(text(for: field, size, &random), in: field)
    }
    return report
  }

  /// Another entry in one field: a new one, nothing, nonsense, or points over the computed ones.
  func edit(of field: Field, _ random: inout Chance) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: ""
    case 1: "不是数字"
    case 2: "\(Int.random(in: 0...4, using: &random))"
    case 3 where field.kind == .line || field.kind == .text: choice(for: field, &random)
    default: text(for: field, 200_000, &random)
    }
  }

  /// An option where there is a choice, else a reason why the indicator does not apply.
  private func choice(for field: Field, _ random: inout Chance) -> String {
    guard case .choice(let id) = field.path else { return "本年无此项支出。" }
    return rubric.indicator(id)?.rule.choice?.options.randomElement(using: &random)?.text ?? ""
  }

  private func text(for field: Field, _ size: Int, _ random: inout Chance) -> String {
    switch field.kind {
    case .fact(.amount): amount(size, &random)
    case .fact(.count):
      "\(Int.random(in: 0...([3, 40, size].randomElement(using: &random) ?? 3), using: &random))"
    case .fact(.percentage):
      "\(Int.random(in: 60...105, using: &random)).\(Int.random(in: 0...99, using: &random))"
    case .fact(.amounts): "\(amount(size, &random))；\(amount(size, &random))"
    case .fact(.counts): "3；4"
    case .fact(.flag), .check: Bool.random(using: &random) ? "是" : "否"
    case .points: points(for: field, &random)
    case .line, .text, .list, .date, .year: cell(for: field, &random)
    }
  }

  /// Around one size, now and then nothing at all.
  private func amount(_ size: Int, _ random: inout Chance) -> String {
    if Int.random(in: 0..<8, using: &random) == 0 { return "0" }
    let whole = Int.random(in: max(size * 7 / 10, 1)...max(size * 13 / 10, 2), using: &random)
    return "\(whole).\(Int.random(in: 10...99, using: &random))"
  }

  private func points(for field: Field, _ random: inout Chance) -> String {
    guard case .points(let id) = field.path, let indicator = rubric.indicator(id),
      !indicator.isComputed, let most = indicator.maximum.exact.floorWhole
    else { return "" }
    return "\(Int.random(in: 0...most, using: &random))"
  }

  private func cell(for field: Field, _ random: inout Chance) -> String {
    guard case .own(_, let row, let column) = field.path, row < 3 else { return "" }
    switch column {
    case .name: return "指标\(row)"
    case .direction: return ["≥", "≤", "=", "定性"].randomElement(using: &random) ?? "="
    case .target, .actual: return "\(Int.random(in: 0...120, using: &random))"
    case .unit: return ""
    case .weight: return "\(Int.random(in: 1...20, using: &random))"
    }
  }
}

extension Rational {
  fileprivate var floorWhole: Int? { rounded(places: 0, .down).whole }
}
