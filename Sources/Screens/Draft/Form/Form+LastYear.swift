import Evaluation
import Terminal

extension Form {
  /// The most that is shown of a text of last year.
  private static let longest = 76

  /// What stood in a field last year, where it differs; nothing where there is no last year.
  static func lastYear(_ field: Field, _ report: Report) -> [FormItem] {
    guard let year = report.lastYear else { return [] }
    if report.isUnconfirmed(field.path) {
      return [.words(LastYearWords.unconfirmed, style: .color(.yellow))]
    }
    let old = year.report(by: report.rubric)[field.path]
    let now = report[field.path]
    guard !old.isEmpty, old != now else { return [] }
    let text = old.text(as: field.kind).split(separator: "\n").joined(separator: " ")
    let shown = text.count > longest ? text.prefix(longest) + "……" : text
    return [.words(LastYearWords.text(shown), style: .dim)]
  }

  /// A figure of last year with the change since.
  static func lastYear(_ fact: Fact, _ report: Report) -> [FormItem] {
    guard let old = report.lastYear?.facts[fact.id]?.value else { return [] }
    let change = report.facts[fact.id]?.value.map { fact.change(from: old, to: $0) }
    let text = old.text(as: fact.kind) + (fact.kind.unit.isEmpty ? "" : " " + fact.kind.unit)
    return [.line(LastYearWords.figure(text), right: change ?? "", style: .dim)]
  }
}
