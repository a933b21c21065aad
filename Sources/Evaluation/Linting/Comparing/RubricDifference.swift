/// What changed from one rubric to another, in words (指标体系对照).
public struct RubricDifference: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case added, removed
    case changed(from: String, to: String)
  }

  public struct Item: Hashable, Sendable {
    /// `indicator.carryover_rate`.
    public var place: String
    /// What people call it.
    public var title: String
    public var change: Change
  }

  public private(set) var items: [Item] = []

  public init(from old: Rubric, to new: Rubric) {
    compareHeads(old, new)
    compare("indicator", old.indicators, new.indicators, title: { "指标“\($0.title)”" }) {
      RubricDifference.lines(of: $0, in: old)
    } new: {
      RubricDifference.lines(of: $0, in: new)
    }
    compare("group", old.allGroups, new.allGroups, title: { "“\($0.title)”" }) {
      ["名称：\($0.title)", "满分：\($0.maximum.text)"]
    } new: {
      ["名称：\($0.title)", "满分：\($0.maximum.text)"]
    }
    compare("caps", old.options.caps, new.options.caps, title: { "封顶“\($0.measure.label)”" }) {
      old.words(of: $0)
    } new: {
      new.words(of: $0)
    }
    compareInputs(old, new)
    compare("tables", old.options.tables, new.options.tables, title: { "基础数据表“\($0.title)”" }) {
      old.words(of: $0)
    } new: {
      new.words(of: $0)
    }
  }

  public var isEmpty: Bool { items.isEmpty }

  private static func lines(of indicator: Indicator, in rubric: Rubric) -> [String] {
    ["名称：\(indicator.title)", "满分：\(indicator.maximum.text)"] + rubric.words(of: indicator)
  }

  private mutating func compareHeads(_ old: Rubric, _ new: Rubric) {
    let grades = { (rubric: Rubric) in
      rubric.grades.map { "\($0.name) ≥ \($0.from.text)" }.joined(separator: "，")
    }
    let heads = [
      ("title", "名称", old.title, new.title), ("version", "版本", old.version, new.version),
      ("year", "年度", "\(old.year)", "\(new.year)"), ("source", "来源", old.source, new.source),
      ("total", "总分", old.total.text, new.total.text), ("grades", "等级", grades(old), grades(new)),
      (
        "rounding", "分值舍入", old.options.settlingWords, new.options.settlingWords
      ),
    ]
    for (place, title, before, after) in heads where before != after {
      items.append(Item(place: place, title: title, change: .changed(from: before, to: after)))
    }
  }

  private mutating func compareInputs(_ old: Rubric, _ new: Rubric) {
    compare("fact", old.facts, new.facts, title: { "数据“\($0.label)”" }) {
      [old.words(of: $0)]
    } new: {
      [new.words(of: $0)]
    }
    compare("derived", old.derived, new.derived, title: { "计算值“\($0.label)”" }) {
      [old.words(of: $0)]
    } new: {
      [new.words(of: $0)]
    }
  }

  /// By ids: what is new, gone, or differs in one of its lines.
  private mutating func compare<Part: Identifiable>(
    _ kind: String, _ old: [Part], _ new: [Part], title: (Part) -> String,
    old oldLines: (Part) -> [String], new newLines: (Part) -> [String]
  ) {
    for part in old where !new.contains(where: { $0.id == part.id }) {
      items.append(Item(place: "\(kind).\(part.id)", title: title(part), change: .removed))
    }
    for part in new {
      let place = "\(kind).\(part.id)"
      guard let before = old.first(where: { $0.id == part.id }) else {
        items.append(Item(place: place, title: title(part), change: .added))
        continue
      }
      items += changes(oldLines(before), newLines(part)).map {
        Item(place: place, title: title(part), change: $0)
      }
    }
  }

  /// Lines that only one side has, paired by what stands in front of the colon.
  private func changes(_ old: [String], _ new: [String]) -> [Change] {
    let gone = old.filter { !new.contains($0) }
    let come = new.filter { !old.contains($0) }
    let pairs = max(gone.count, come.count)
    return (0..<pairs).map { index in
      .changed(
        from: gone.indices.contains(index) ? gone[index] : "无",
        to: come.indices.contains(index) ? come[index] : "无")
    }
  }
}
