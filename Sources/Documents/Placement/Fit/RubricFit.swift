public import Evaluation

/// How well a rubric suits a document: what each names of the other (是否合适).
public struct RubricFit: Hashable, Sendable {
  public var id: Rubric.ID
  public var title: String
  /// Indicators that the document names, of all.
  public var indicators: Int
  public var allIndicators: Int
  /// Chapters, likewise.
  public var chapters: Int
  public var allChapters: Int
  /// The document's own headings and rows of indicators that the rubric has, of all.
  public var known: Int
  public var named: Int

  public init(_ manuscript: Manuscript, by rubric: Rubric) {
    let document = DocumentNames(manuscript)
    let names = RubricNames(rubric)
    let sections = Skeleton(rubric).nodes.filter { $0.isSection }
    let titles = sections.reduce(into: Set<TitleKey>()) { $0.formUnion($1.keys) }
    id = rubric.id
    title = rubric.title
    indicators = rubric.indicators.count { indicator in
      indicator.isHolder
        ? document.entries.contains { names.target(of: $0, under: nil) == .own(indicator.id) }
        : document.text.contains(indicator.title.compact)
    }
    allIndicators = rubric.indicators.count
    chapters = sections.count { !$0.keys.isDisjoint(with: document.headingKeys) }
    allChapters = sections.count
    let headings = document.headings.count { heading in
      heading.nameKeys.contains { titles.contains($0) } || names.group(heading) != nil
        || names.indicator(heading, under: []) != nil
    }
    known = headings + document.entries.count { names.target(of: $0, under: nil) != .unknown }
    named = document.headings.count + document.entries.count
  }

  /// Of the document's headings and rows, in thousandths; then of the rubric's indicators.
  public var share: Int { named == 0 ? 0 : known * 1_000 / named }

  /// Less than a quarter of what the document names is in the rubric.
  public var isPoor: Bool { share < 250 && indicators * 4 < allIndicators }

  /// It suits better than the other.
  public func isBetter(than other: RubricFit) -> Bool {
    let part = (indicators * other.allIndicators, other.indicators * allIndicators)
    return (share, part.0) > (other.share, part.1)
  }
}

/// What a document names: headings, and rows of tables of indicators.
struct DocumentNames {
  private(set) var headings: [String] = []
  private(set) var entries: [FormEntry] = []
  let text: String

  private static let longestHeading = 30

  init(_ manuscript: Manuscript) {
    text = manuscript.lines.map(\.content.text.compact).joined(separator: "\n")
    for line in manuscript.lines {
      guard let single = line.content.single else { continue }
      let (number, rest) = LineNumber.split(single)
      if number != nil, rest.count <= DocumentNames.longestHeading,
        !rest.dropLast().contains(where: \.endsClause)
      {
        headings.append(rest)
      }
    }
    let table = FormTable(manuscript.lines.map(\.content.cells))
    entries = table.rows.compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }

  var headingKeys: Set<TitleKey> { Set(headings.flatMap(\.nameKeys)) }
}
