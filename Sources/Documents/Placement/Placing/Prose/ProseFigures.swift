import Evaluation

/// Which facts the figures of running text are, by the words in front of each, read as the rows of
/// a table are: 三公经费预算15万元、支出12.3万元 is the row 三公经费 with the columns 预算 and 支出.
///
/// What a figure is of holds until something else is named, at the most to the sentence's end. A
/// phrase must be a name as a whole, so that 培训项目支出 is not taken for 项目支出.
struct ProseFigures {
  private let labels: FactLabels
  private let year: Int?
  /// Facts that are called by a kind alone, by that kind: 全年预算数.
  private let kinds: [String: [Fact]]
  /// The facts of the indicator at hand, whose short names are enough in its own text.
  private let own: [Fact]
  /// What the sentence speaks of.
  private var noun: String?
  /// What the sentence has given already: what comes again in it is a part.
  private var given: Set<Fact.ID> = []
  /// The sentence has turned to another year: 去年总收入…，总支出….
  private var isPast = false
  /// What a sum without such a word is: spent, unless the figure before it was budgeted.
  private var kind = FigureKind.final
  /// What was said of things that were counted: 年初批复8个项目.
  private var counted: String?

  init(_ rubric: Rubric, _ labels: FactLabels, year: Int?, own: [Fact] = []) {
    self.labels = labels
    self.year = year
    self.own = own
    let alone = rubric.facts.flatMap { fact in
      ([fact.label] + fact.synonyms).filter { FigureColumn.isAlone($0) }.map {
        (FigureColumn($0, year: nil).rest, fact)
      }
    }
    kinds = Dictionary(grouping: alone, by: \.0).mapValues { named in
      named.map(\.1).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  /// - Parameters:
  ///   - text: All of its characters.
  ///   - figures: The text's figures, in their order.
  /// - Returns: The facts of those that are named, by their place in `figures`.
  mutating func facts(in text: [Character], of figures: [StatedFigure]) -> [Int: Fact] {
    var found: [Int: Fact] = [:]
    var end = 0
    for (place, figure) in figures.enumerated() where figure.unit != .calendar {
      let range = figure.range.clamped(to: 0..<text.count)
      guard range.lowerBound >= end else { continue }
      let phrase = FigurePhrase(before: range, from: end, in: text)
      if phrase.isFirst { beginSentence() }
      let own = noteYear(of: phrase)
      let behind = String(text[range.upperBound...].prefix(ProseFigures.longestNoun))
      if let fact = fact(called: phrase, as: figure) ?? fact(counting: behind, phrase, as: figure),
        figure.isExact, own || !isPast, !behind.isOfOther, !isSupposed(text[..<range.lowerBound]),
        given.insert(fact.id).inserted
      {
        found[place] = fact
      }
      // 完成预算6.80万元的90% says nothing of what follows.
      if FigureColumn.isAlone(phrase.text), behind.first != "的" { kind = phrase.text }
      end = range.upperBound
    }
    return found
  }

  private mutating func beginSentence() {
    noun = nil
    given = []
    isPast = false
    counted = nil
    kind = FigureKind.final
  }

  /// - Returns: Whether the phrase names its year itself, so that the fact says what it is of.
  private mutating func noteYear(of phrase: FigurePhrase) -> Bool {
    switch FigureColumn(phrase.text, year: year).period {
    case .unsaid: return false
    case .this: isPast = false
    case .last, .other: if !phrase.isComparing { isPast = true }
    }
    return true
  }

  /// The longest name that is looked for behind a number.
  private static let longestNoun = 5
  /// Words before a count that take all of a thing, and no part of it.
  private static let wholes: Set<String> = [
    "安排", "批复", "预算安排", "年初批复", "年初安排", "年初预算安排", "设", "设有", "内设", "下设", "现有", "有", "共有", "纳入",
    "涉及",
    "包括", "申报", "共", "机关内设", "实施",
  ]

  /// 16个股室, 8个项目: the name stands behind the number.
  private mutating func fact(
    counting behind: String, _ phrase: FigurePhrase, as figure: StatedFigure
  ) -> Fact? {
    guard case .count(let word) = figure.unit, ProseFigures.wholes.contains(phrase.text) else {
      // 8个项目120万元 is the money of 项目支出.
      guard let kind = counted, labels.names(phrase.text + "支出") else { return nil }
      return facts(row: phrase.text + "支出", column: kind).unique { $0.kind.takes(figure.unit) }
    }
    counted = FigureColumn.isAlone(phrase.text) ? phrase.text : FigureKind.budget
    let noun = String(word.dropFirst()) + behind
    for count in (2...ProseFigures.longestNoun).reversed() where noun.count >= count {
      let name = String(noun.prefix(count))
      for label in [name, name + "数", "内设" + name + "数", "下属" + name + "数"]
      where labels.names(label) {
        if let fact = facts(row: label, column: "").unique(where: \.isCount) { return fact }
      }
    }
    return nil
  }

  private mutating func fact(called phrase: FigurePhrase, as figure: StatedFigure) -> Fact? {
    guard !phrase.text.isEmpty else { return nil }
    let (whole, period) = split(phrase.text)
    let takes: (Fact) -> Bool = { $0.kind.takes(figure.unit) }
    let shorter = split(phrase.shorter).name
    for name in whole == shorter ? [whole] : [whole, shorter] {
      if let fact = meanings(of: withoutOwner(name), in: period).unique(where: takes) {
        return fact
      }
    }
    guard period.isEmpty || FigureColumn(period, year: year).period == .this else { return nil }
    let names = ShortNames(own.filter(takes))
    return names.fact(called: whole) ?? names.fact(called: shorter)
  }

  /// 司法局2023年度收入合计 as 收入合计 of 2023年; 上年决算数 stays what it is.
  private func split(_ phrase: String) -> (name: String, period: String) {
    guard let stated = YearText(in: phrase) else { return (phrase, "") }
    let year = "\(stated.year)年"
    let narrow = phrase.compact
    guard let range = narrow.firstRange(of: year) else { return (stated.rest, year) }
    var behind = narrow[range.upperBound...]
    if behind.first == "度" { behind = behind.dropFirst() }
    let front = String(narrow[..<range.lowerBound])
    // What stands in front is the figure's name, or whose it is.
    return (labels.names(front) ? front + behind : FigurePhrase.core(of: String(behind)), year)
  }

  /// What a name may have in front that says only whose or whence it is.
  private static let owners = [
    "单位", "部门", "机关", "局", "委", "办", "中心", "院", "校", "所", "站", "馆", "队", "处", "会", "本级", "决算报表",
    "决算表",
    "报表", "决算", "年度", "全年", "本年", "当年", "调整后", "财政拨款", "末", "底", "初",
  ]

  /// 我局机关及下属单位编制总数 as 编制总数.
  private func withoutOwner(_ name: String) -> String {
    guard !labels.names(name), !FigureColumn.isAlone(name) else { return name }
    let characters = Array(name)
    for start in characters.indices.dropFirst().dropLast(2) {
      let front = String(characters[..<start])
      let behind = String(characters[start...])
      if ProseFigures.owners.contains(where: { front.hasSuffix($0) }), labels.names(behind) {
        return behind
      }
    }
    return name
  }

  private mutating func meanings(of name: String, in period: String) -> [Fact] {
    if FigureColumn.isAlone(name) { return facts(row: noun, column: period + name) }
    // 预算15万元、支出12.3万元
    if name == "支出", let noun { return facts(row: noun, column: period + "支出数") }
    if labels.names(name) {
      let whole = facts(row: name, column: period)
      noun = FigureLabel(name).parts?.noun ?? name
      return whole.isEmpty ? facts(row: name, column: period + kind) : whole
    }
    guard let (noun, column) = FigureLabel(name).parts else {
      self.noun = name
      return []
    }
    self.noun = noun
    return facts(row: noun, column: period + column)
  }

  /// The facts of a noun and a kind; of the kind alone where the noun is all that the unit spends.
  private func facts(row: String?, column: String) -> [Fact] {
    let found = row.map { facts(row: $0, column: column) } ?? []
    guard found.isEmpty, row.map(ProseFigures.isWhole) ?? true else { return found }
    let own = FigureColumn(column, year: year)
    return own.period == .last || own.period == .other ? [] : kinds[own.rest] ?? []
  }

  private static func isWhole(_ noun: String) -> Bool {
    ["支出", "预算", "资金", "部门", "单位", "部门预算", "单位预算"].contains(noun)
      || FigureNames.line(of: noun).map { $0 == FigureNames.line(of: "总支出") } ?? false
  }

  /// The facts that a row and a column of these names would give, those that fit best.
  private func facts(row: String, column: String) -> [Fact] {
    let own = FigureColumn(column, year: year)
    let fitting = labels.facts(row: row, column: column).compactMap { meaning in
      meaning.fit(to: own, year: year).map { (meaning.fact, $0) }
    }
    let best = fitting.map(\.1).max()
    var seen: Set<Fact.ID> = []
    return fitting.filter { $0.1 == best }.map(\.0).filter { seen.insert($0.id).inserted }
  }

  private static let suppositions = [
    "预计", "力争", "假设", "例如", "如果", "近年", "近三年", "历年", "全县", "全市", "全省", "全国", "计划到", "十四五", "累计",
  ]

  /// The sentence up to there speaks of what is hoped for, or of more than the unit and its year.
  private func isSupposed(_ text: ArraySlice<Character>) -> Bool {
    let start = text.lastIndex(where: \.endsSentence).map { $0 + 1 } ?? text.startIndex
    let sentence = String(text[start...])
    return ProseFigures.suppositions.contains { sentence.contains($0) }
  }
}

extension FactLabels.Meaning {
  /// How well what the words say of kind and year is what the fact wants; nothing where it is not.
  fileprivate func fit(to own: FigureColumn, year: Int?) -> Int? {
    if isWhole { return own.period == .other ? nil : 3 }
    if !column.isEmpty, let fit = own.fit(to: FigureColumn(column, year: year)) { return fit }
    guard column.isEmpty || isOwnLabel, own.rest.isEmpty else { return nil }
    return own.period == .last || own.period == .other ? nil : 1
  }
}

extension [Fact] {
  /// The only one; nothing where several would do.
  fileprivate func unique(where isWanted: (Fact) -> Bool) -> Fact? {
    let found = filter(isWanted)
    return found.count == 1 ? found[0] : nil
  }
}

extension Fact {
  fileprivate var isCount: Bool { if case .count = kind { true } else { false } }
}

extension String {
  /// 500万元的项目 is said of something else; of 6.80万元的90% it is not.
  fileprivate var isOfOther: Bool { first == "的" && dropFirst().first?.isDigit != true }
}
