import Evaluation
import Terminal

/// Walks from finding to finding through a report.
enum FindingWalk {
  /// Goes to the next or previous finding from where the focus is.
  ///
  /// - Returns: What is to be said of it.
  static func step(_ step: Int, in filling: inout FillingState) -> Notice {
    filling.check()
    let findings = filling.findings
    guard !findings.isEmpty else { return Notice(CommonWords.noFindings, .done) }
    let index = index(step, from: filling)
    return go(to: findings[index], index, in: &filling)
  }

  /// The finding after the one that was visited last, else the first one from where the focus is.
  static func index(_ step: Int, from filling: FillingState) -> Int {
    let findings = filling.findings
    if let last = filling.visited, last.field.isWhole(of: filling.focus),
      let index = findings.firstIndex(where: { $0.isSame(as: last) })
    {
      return (index + step + findings.count) % findings.count
    }
    let here = findings.indices.filter { findings[$0].field.isWhole(of: filling.focus) }
    // Coming by other ways, the filler has the field before the eyes: on to the others.
    if let current = step > 0 ? here.last : here.first, findings[current].range == nil {
      return (current + step + findings.count) % findings.count
    }
    if let current = step > 0 ? here.first : here.last { return current }
    let order = findings.map { finding in
      finding.field.part(in: filling.rubric).flatMap { filling.parts.firstIndex(of: $0) } ?? 0
    }
    return step > 0
      ? order.firstIndex { $0 >= filling.partIndex } ?? 0
      : order.lastIndex { $0 <= filling.partIndex } ?? findings.count - 1
  }

  /// Goes to the place of a finding, the so manieth of all.
  static func go(to finding: Finding, _ index: Int, in filling: inout FillingState) -> Notice {
    filling.go(to: finding.field, selecting: true)
    if let range = finding.range {
      filling.editor.move(to: range.lowerBound)
      filling.editor.move(to: range.upperBound, selecting: true)
    }
    filling.visited = finding
    return Notice(
      "\(finding.severity.title) \(index + 1)/\(filling.findings.count)：\(finding.message)",
      finding.severity == .error ? .error : .warning)
  }
}
