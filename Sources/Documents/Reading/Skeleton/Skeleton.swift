import Evaluation

/// The headings that a rubric wants, in printing order: chapters, groups, indicators.
struct Skeleton {
  enum Kind: Hashable {
    case section(Section)
    case group(IndicatorGroup)
    case indicator(Indicator)
  }

  struct Node {
    var kind: Kind
    var title: String
    var keys: Set<TitleKey>

    init(_ kind: Kind, _ title: String) {
      self.kind = kind
      self.title = title
      let same = Skeleton.same(as: TitleKey(title)).union([TitleKey(title)])
      switch kind {
      case .section: keys = same.union(HeadingWords.keys(of: title))
      case .group, .indicator: keys = same
      }
    }
  }

  let nodes: [Node]

  /// All names of a chapter with that title.
  private static func same(as title: TitleKey) -> Set<TitleKey> {
    HeadingWords.groups.filter { $0.contains(title) }.reduce(into: []) { $0.formUnion($1) }
  }

  init(_ rubric: Rubric) {
    nodes = rubric.sections.flatMap { Skeleton.nodes(of: $0, rubric) }
  }

  private static func nodes(of section: Section, _ rubric: Rubric) -> [Node] {
    let own = [Node(.section(section), section.title)]
    switch section.content {
    case .chapters(let chapters): return own + chapters.flatMap { nodes(of: $0, rubric) }
    case .body: return own
    case .indicators: return own + rubric.groups.flatMap(nodes(of:))
    }
  }

  private static func nodes(of group: IndicatorGroup) -> [Node] {
    [Node(.group(group), group.title)] + group.groups.flatMap(nodes(of:))
      + group.indicators.map { Node(.indicator($0), $0.title) }
  }
}

extension Skeleton.Node {
  var isIndicator: Bool {
    switch kind {
    case .indicator: true
    case .section, .group: false
    }
  }

  var isSection: Bool {
    switch kind {
    case .section: true
    case .group, .indicator: false
    }
  }

  /// The screen that shows what stands under the heading.
  var part: Part? {
    switch kind {
    case .section(let section): section.body == nil ? nil : .section(section.id)
    case .indicator(let indicator): .indicator(indicator.id)
    case .group: nil
    }
  }
}
