import Evaluation
import Terminal
import Text

/// One place where the searched text stands.
struct SearchHit: Equatable, Sendable {
  var path: FieldPath
  var label: String
  /// Character offsets in the field's text.
  var range: Range<Int>
  var excerpt: String
}

/// Looks through everything that was typed into a report.
struct Searcher {
  let report: Report
  let rubric: Rubric

  /// The most hits that are listed.
  private static let mostHits = 200
  private static let excerptMargin = 10

  /// Every place of a text, in the order of the screens; full width finds half width too.
  func hits(of text: String) -> [SearchHit] {
    let wanted = Array(text.asciiForm.lowercased())
    guard !wanted.isEmpty else { return [] }
    var hits: [SearchHit] = []
    for field in searchedFields where hits.count < Searcher.mostHits {
      let characters = Array(report[field.path].text(as: field.kind))
      hits += Searcher.ranges(of: wanted, in: characters).map { range in
        SearchHit(
          path: field.path, label: label(of: field), range: range,
          excerpt: Searcher.excerpt(range, characters))
      }
    }
    return Array(hits.prefix(Searcher.mostHits))
  }

  /// All fields, lists item by item.
  private var searchedFields: [Field] {
    rubric.fields.flatMap { field -> [Field] in
      guard case .items(let section) = field.path else { return [field] }
      return (report.lists[section] ?? []).indices.map {
        Field(path: .item(section, $0), kind: .text, label: field.label)
      }
    }
  }

  /// Where a field stands: the chapter, the item's number, the indicator and the field.
  private func label(of field: Field) -> String {
    guard let part = field.path.part(in: rubric) else { return field.label }
    let title = rubric.name(of: part).title
    switch field.path {
    case .cover, .fact: return field.label
    case .text, .items: return title
    case .item(_, let index): return "\(title) \(index + 1)"
    case .points, .check, .explanation, .deduction, .override, .overrideReason, .notApplicable,
      .choice, .own:
      return "\(title) \(field.label)"
    }
  }

  private static func ranges(of wanted: [Character], in text: [Character]) -> [Range<Int>] {
    guard text.count >= wanted.count else { return [] }
    let lowered = text.map { Character($0.asciiForm.lowercased()) }
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= lowered.count {
      if lowered[start] == wanted[0], Array(lowered[start..<start + wanted.count]) == wanted {
        found.append(start..<start + wanted.count)
        start += wanted.count
      } else {
        start += 1
      }
    }
    return found
  }

  private static func excerpt(_ range: Range<Int>, _ text: [Character]) -> String {
    let start = max(range.lowerBound - excerptMargin, 0)
    let end = min(range.upperBound + 3 * excerptMargin, text.count)
    return (start > 0 ? ".." : "") + String(text[start..<end].map { $0.isNewline ? " " : $0 })
  }
}
