import Evaluation

/// Finds a rubric's indicators and groups by the names that forms give them.
struct RubricNames {
  /// What a row of a form is about.
  enum Target: Hashable {
    case indicator(Indicator.ID)
    /// A row that the unit added itself, of the indicator that holds such rows.
    case own(Indicator.ID)
    case group(IndicatorGroup.ID)
    case unknown
  }

  private let rubric: Rubric
  private var indicators: [TitleKey: [Indicator.ID]] = [:]
  private var groups: [TitleKey: [IndicatorGroup.ID]] = [:]
  /// By what is left of a name without words that change nothing.
  private var stems: [TitleKey: Set<Indicator.ID>] = [:]
  /// The groups above each indicator, as keys.
  private var ancestors: [Indicator.ID: Set<TitleKey>] = [:]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    for group in rubric.allGroups {
      for key in group.title.nameKeys.flatMap({ GroupWords.keys(of: $0) }) {
        groups[key, default: []].append(group.id)
      }
      for indicator in group.allIndicators {
        ancestors[indicator.id, default: []].formUnion(group.title.nameKeys)
      }
    }
    for indicator in rubric.indicators {
      for key in indicator.title.nameKeys { indicators[key, default: []].append(indicator.id) }
      for stem in NameStem.all(of: indicator.title) {
        stems[stem, default: []].insert(indicator.id)
      }
    }
  }

  /// The indicator with that name, the one below these groups where several have it.
  func indicator(_ name: String, under path: [String]) -> Indicator.ID? {
    let above = Set(path.flatMap(\.nameKeys).flatMap { GroupWords.keys(of: $0) })
    for key in name.nameKeys {
      guard let found = indicators[key] else { continue }
      return found.first { ancestors[$0]?.isDisjoint(with: above) == false } ?? found.first
    }
    return near(name, under: above)
  }

  /// The only indicator whose name comes to the same, unless the form has it in another group.
  private func near(_ name: String, under above: Set<TitleKey>) -> Indicator.ID? {
    let found = NameStem.all(of: name).compactMap { stems[$0] }.reduce(into: Set()) {
      $0.formUnion($1)
    }
    guard found.count == 1, let id = found.first, group(name) == nil else { return nil }
    let known = above.filter { groups[$0] != nil }
    return known.isEmpty || ancestors[id]?.isDisjoint(with: known) == false ? id : nil
  }

  /// The name is the rubric's but for words that change nothing.
  func isNear(_ name: String) -> Bool { !name.nameKeys.contains { indicators[$0] != nil } }

  /// The indicator whose name is most like it; nothing where none comes near.
  func nearest(to name: String) -> String? {
    let key = TitleKey(HeadingMatcher.withoutAside(LineNumber.split(name).rest).title)
    let likely = rubric.indicators.map { ($0.title, TitleKey($0.title).likeness(to: key)) }
    guard let best = likely.max(by: { $0.1 < $1.1 }), best.1 >= RubricNames.alike else {
      return nil
    }
    return best.0
  }

  /// Alike enough to be worth a look, out of 100.
  private static let alike = 65

  func group(_ name: String) -> IndicatorGroup? {
    name.nameKeys.lazy.compactMap { groups[$0]?.first }.first.flatMap { rubric.group($0) }
  }

  /// The indicator that holds the unit's own rows below such groups, from the nearest one up.
  func holder(under path: [String]) -> Indicator.ID? {
    for name in path {
      if let group = group(name) { return group.allIndicators.first(where: \.isHolder)?.id }
    }
    let kinds = path.flatMap(\.nameKeys).compactMap { GroupWords.kindKeys[$0] }
    return kinds.lazy.compactMap { kind in
      groups[kind]?.first.flatMap { rubric.group($0) }?.allIndicators.first(where: \.isHolder)?.id
    }.first
  }

  /// The indicator of 项目资金: 预算执行率.
  var execution: Indicator.ID? {
    let keys = GroupWords.keys(of: TitleKey("预算执行率"))
    return rubric.indicators.first { indicator in
      !indicator.isHolder && indicator.title.nameKeys.contains { keys.contains($0) }
    }?.id
  }

  /// What the row is about; the heading that the table stands under helps where it names no group.
  func target(of entry: FormEntry, under heading: String?) -> Target {
    guard let (level, name) = entry.deepest else { return .unknown }
    let path = entry.above + [heading].compactMap { $0 }
    if entry.isSubtotal { return subtotal(RowAccount(entry).maximum, of: path) }
    if let id = indicator(name, under: path) {
      guard rubric.indicator(id)?.isHolder == true else { return .indicator(id) }
      return entry.isBare ? sum(of: id) : .own(id)
    }
    if let group = group(name), level < entry.depth || entry.isBare { return .group(group.id) }
    if level == entry.depth, let id = holder(under: path) { return .own(id) }
    return group(name).map { .group($0.id) } ?? .unknown
  }

  /// 小计 is of the group with that maximum, else of the nearest one.
  private func subtotal(_ maximum: Points?, of path: [String]) -> Target {
    let groups = path.compactMap { self.group($0) }
    let group = groups.first { $0.maximum == maximum } ?? groups.first
    return group.map { .group($0.id) } ?? .unknown
  }

  /// Points of all own rows together: of their group, where it has nothing else.
  private func sum(of id: Indicator.ID) -> Target {
    let above = rubric.allGroups.last { group in group.indicators.contains { $0.id == id } }
    guard let above, above.allIndicators.count == 1 else { return .indicator(id) }
    return .group(above.id)
  }
}

extension FormEntry {
  /// Neither a target nor what was reached: such a row says nothing but points.
  var isBare: Bool {
    self[.target] == nil && self[.actual] == nil && self[.outcome] == nil
  }
}

extension Indicator {
  /// It holds rows that the unit adds itself.
  var isHolder: Bool { if case .own = rule.innermost { true } else { false } }
}

extension String {
  /// A name as forms may write it: whole, without a bracket at its end, without 指标1：.
  var nameKeys: [TitleKey] {
    var plain = LineNumber.split(trimmed).rest
    if let end = plain.endOfCounter { plain = String(plain[end...]) }
    let bare = HeadingMatcher.withoutAside(plain).title
    var texts = [plain, bare]
    if bare.hasSuffix("指标"), bare.count > 4 { texts.append(String(bare.dropLast(2))) }
    var seen: Set<TitleKey> = []
    return texts.map { TitleKey($0) }.filter { !$0.text.isEmpty && seen.insert($0).inserted }
  }

  /// Behind 指标1：, which some forms put before each name.
  var endOfCounter: Index? {
    guard hasPrefix("指标") else { return nil }
    let digits = dropFirst(2).prefix { $0.narrow.isDigit }
    guard !digits.isEmpty, digits.endIndex < endIndex, ":：.、".contains(self[digits.endIndex])
    else { return nil }
    return index(after: digits.endIndex)
  }
}
