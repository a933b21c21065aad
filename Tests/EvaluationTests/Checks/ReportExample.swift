import FoundationEssentials
import Storage
import Testing

@testable import Evaluation

/// A line of `Sentences/report.txt`: what raises a check of the report as a whole, and what does not.
struct ReportExample {
  struct Entry {
    /// It stands in last year's report.
    var isPrevious: Bool
    /// It was taken over from last year and not confirmed.
    var isUnconfirmed: Bool
    var path: FieldPath
    var text: String
  }

  var check: String
  /// Other checks have something to say too.
  var isShared: Bool
  /// Whose empty report it begins with; the corrected sample where nothing is said.
  var rubric: String?
  var wrong: [Entry]
  var right: [Entry]

  static func all() throws -> [ReportExample] {
    try Sentences.lines(of: "report").map { line in
      let parts = line.components(between: " | ")
      guard parts.count == 3 else { throw Absent() }
      let head = parts[0].split(separator: " ").map(String.init)
      return ReportExample(
        check: String(try head.last.orThrow().drop { $0 == "~" }),
        isShared: head.last?.first == "~" || head.count == 2,
        rubric: head.count == 2 ? String(head[0].dropFirst()) : nil,
        wrong: try entries(parts[1]), right: try entries(parts[2]))
    }
  }

  private static func entries(_ text: String) throws -> [Entry] {
    try text.components(between: "；；").map { part in
      let previous = part.hasPrefix("上年:")
      let unconfirmed = part.hasPrefix("沿用:")
      let entry = previous || unconfirmed ? part.dropFirst("上年:".count) : part[...]
      let equals = try entry.firstIndex(of: "=").orThrow()
      return Entry(
        isPrevious: previous, isUnconfirmed: unconfirmed,
        path: try FieldPath(address: String(entry[..<equals])).orThrow(),
        text: entry[entry.index(after: equals)...].components(between: "\\n").joined(
          separator: "\n"))
    }
  }

  /// What the check, and any other, finds with these entries.
  func findings(_ entries: [Entry]) throws -> [Finding] {
    let (base, rubric) = try start()
    var report = base
    var previous = Report(rubric: base.rubric)
    for entry in entries {
      let field = try rubric.field(at: entry.path).orThrow()
      if entry.isPrevious {
        previous.enter(entry.text, in: field)
      } else {
        report.enter(entry.text, in: field)
        if entry.isUnconfirmed { report.unconfirmed.insert(entry.path) }
      }
    }
    let hasPrevious = entries.contains(where: \.isPrevious)
    let found = rubric.findings(in: report, previous: hasPrevious ? previous : nil)
    return isShared ? found.filter { $0.check == check } : found
  }

  private func start() throws -> (Report, Rubric) {
    let sample = try Sample("wuhua-2023-corrected")
    guard let name = rubric else { return (sample.report, sample.rubric) }
    let stored = try RubricStore(folders: [Sample.data + "/rubrics"]).load(Rubric.ID(name))
    return (Report(rubric: stored.reference), stored.rubric)
  }

  /// The entries as the manual shows them.
  func words(_ entries: [Entry]) throws -> String {
    let rubric = try start().1
    return entries.map { entry in
      let text = entry.text.split(separator: "\n").joined(separator: " ")
      let year = entry.isPrevious ? "上年的" : entry.isUnconfirmed ? "沿用上年、未确认的" : ""
      return "\(year)\(entry.path.title(in: rubric))：\(text.isEmpty ? "（未填）" : text)"
    }.joined(separator: "；")
  }
}

extension FieldPath {
  /// The field as people call it, with its indicator or chapter.
  fileprivate func title(in rubric: Rubric) -> String {
    let label = rubric.field(at: self)?.label ?? address
    switch self {
    case .cover, .fact, .item: return label
    case .text(let id), .items(let id):
      let title = rubric.section(id)?.title ?? ""
      return title == label ? label : "\(title)的\(label)"
    case .points(let id), .check(let id, _), .explanation(let id), .deduction(let id),
      .override(let id), .overrideReason(let id), .notApplicable(let id), .choice(let id),
      .own(let id, _, _):
      return "\(rubric.indicator(id)?.title ?? "")的\(label)"
    }
  }
}

extension StringProtocol {
  /// The parts between separators of several characters; empty ones stay.
  func components(between separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[startIndex...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
