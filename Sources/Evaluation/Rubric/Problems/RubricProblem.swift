/// Something in a rubric that cannot be right, with its place and what to do.
public struct RubricProblem: Hashable, Sendable {
  /// Where: a path of ids, `indicator.carryover_rate.measure`.
  public var place: String
  /// What is wrong; with the remedy behind it a sentence.
  public var reason: String
  /// What to do; empty where the reason already says it.
  public var remedy: String
  /// The name in a formula that it is about, if it is about one.
  public var misused: MisusedName?

  public init(place: String, reason: String, remedy: String = "", misused: MisusedName? = nil) {
    self.place = place
    self.reason = reason
    self.remedy = remedy
    self.misused = misused
  }

  public var message: String { reason + remedy }
}

/// A name that a formula uses as it may not.
public struct MisusedName: Hashable, Sendable {
  /// How the formula may write it: by its label or by its id.
  public var spellings: [String]
  /// Used as a list (true) or as a number (false); nil for a name that nobody defines.
  public var isUsedAsList: Bool?
}

extension Rubric {
  /// What keeps the rubric from being used; empty for a sound one.
  public func problems() -> [RubricProblem] {
    badIdentifiers() + duplicates() + undefinedNames() + misplacedLists() + undefinedGaps()
      + cycles()
      + wrongMaxima() + wrongRules() + badSections() + badTables()
      + badReferences()
  }
}

extension Rubric {
  private var identifiers: [(String, String)] {
    facts.map { ("fact.\($0.id)", $0.id.rawValue) }
      + derived.map { ("derived.\($0.id)", $0.id.rawValue) }
      + allGroups.map { ("group.\($0.id)", $0.id.rawValue) }
      + indicators.map { ("indicator.\($0.id)", $0.id.rawValue) }
      + allSections.map { ("section.\($0.id)", $0.id.rawValue) }
  }

  private func badIdentifiers() -> [RubricProblem] {
    identifiers.filter { !Fact.ID(rawValue: $1).isWellFormed }.map { place, id in
      RubricProblem(place: place, reason: "编号“\(id)”只能用小写字母、数字和下划线，且以字母开头。")
    }
  }

  /// Ids must differ within their kind, labels of facts and derived values altogether.
  private func duplicates() -> [RubricProblem] {
    let labels = facts.map(\.label) + derived.map(\.label)
    let inputs = facts.map(\.id.rawValue) + derived.map(\.id.rawValue)
    return repeated(inputs, at: "facts", "编号") + repeated(labels, at: "facts", "名称")
      + repeated(allGroups.map(\.id.rawValue), at: "groups", "编号")
      + repeated(indicators.map(\.id.rawValue), at: "groups", "编号")
      + repeated(allSections.map(\.id.rawValue), at: "sections", "编号")
  }

  private func repeated(_ names: [String], at place: String, _ what: String) -> [RubricProblem] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }.map {
      RubricProblem(place: "\(place).\($0)", reason: "\(what)“\($0)”重复", remedy: "，请改为不同的\(what)。")
    }
  }
}
