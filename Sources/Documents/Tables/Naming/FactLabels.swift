import Evaluation

/// Which fact a row, or a row and a column together, stand for.
struct FactLabels {
  /// What a label may stand for.
  struct Meaning: Hashable {
    var fact: Fact
    /// What the column must be called; empty where any column of the fact's own year will do.
    var column = ""
    /// The column's label is part of the match and need not be looked at again.
    var isWhole = false
    /// The row is called exactly as the fact.
    var isOwnLabel = false
  }

  private var rows: [LabelKey: [Meaning]] = [:]
  private var loose: [LabelKey: [Fact]] = [:]
  /// Labels that row and column make together: 三公经费 and 预算数.
  private var whole: [LabelKey: [Fact]] = [:]
  /// Names that a rubric itself gives, which are nobody else's.
  private var taken: Set<LabelKey> = []
  /// Lines of the vocabulary that name more than one of the rubric's facts.
  private var shared: Set<Int> = []
  /// Neighbouring characters of all labels: what has none of them is no label of ours.
  private var pairs: Set<UInt64> = []

  init(_ rubric: Rubric) {
    let synonyms = Dictionary(
      rubric.checks.synonyms.map { ($0.of, $0.words) }, uniquingKeysWith: { $0 + $1 })
    let names = rubric.facts.map { fact in
      (fact, [fact.label] + fact.synonyms + (synonyms[fact.label] ?? []))
    }
    taken = Set(names.flatMap { $1.map { LabelKey($0) } })
    let lines = names.flatMap { Set($1.compactMap { FigureNames.line(of: $0) }) }
    shared = Set(Dictionary(grouping: lines) { $0 }.filter { $1.count > 1 }.keys)
    for (fact, names) in names {
      for name in names { add(fact, name) }
      for name in names.flatMap({ others(of: $0) }) { add(fact, name) }
      addRows(of: fact)
    }
    for table in rubric.options.tables { add(table, rubric) }
  }

  /// Names of the vocabulary that are no other fact's.
  private func others(of name: String) -> [String] {
    guard let line = FigureNames.line(of: name), !shared.contains(line) else { return [] }
    return FigureNames.others(of: name).filter { !taken.contains(LabelKey($0)) }
  }

  private mutating func add(_ fact: Fact, _ name: String) {
    pairs.formUnion(name.pairs)
    let key = LabelKey(name)
    if whole[key]?.contains(fact) != true { whole[key, default: []].append(fact) }
    let loosened = key.loose
    if loosened.text.count >= 4, loose[loosened]?.contains(fact) != true {
      loose[loosened, default: []].append(fact)
    }
  }

  /// Row and column as the rubric's source says, else as the label itself does.
  private mutating func addRows(of fact: Fact) {
    if let source = fact.source, !source.row.isEmpty {
      add(fact, row: source.row, column: source.column)
      return
    }
    for name in [fact.label] + fact.synonyms {
      guard let (noun, column) = FigureLabel(name).parts else { continue }
      add(fact, row: noun, column: column)
    }
  }

  private mutating func add(_ fact: Fact, row: String, column: String) {
    for name in [row] + FigureNames.others(of: row).filter({ !taken.contains(LabelKey($0)) }) {
      pairs.formUnion(name.pairs)
      let meaning = Meaning(fact: fact, column: column)
      let key = LabelKey(name)
      if rows[key]?.contains(meaning) != true { rows[key, default: []].append(meaning) }
    }
  }

  /// The rubric's own tables say what row and column are called.
  private mutating func add(_ table: BaseTable, _ rubric: Rubric) {
    for row in table.rows {
      for (id, column) in zip(row.cells, table.columns) where !column.isEmpty {
        guard let fact = id.flatMap({ rubric.fact($0) }) else { continue }
        add(fact, row: row.label, column: column)
      }
    }
  }

  /// Facts that a value in this row and column may be.
  func facts(row: String, column: String) -> [Meaning] {
    let key = LabelKey(row)
    guard !key.text.isEmpty else { return [] }
    var found = rows[key] ?? []
    let both = [row + column, column + row, row + column.withoutYear].map { LabelKey($0) }
    found += both.flatMap { whole[$0] ?? [] }
      .map { Meaning(fact: $0, isWhole: true) }
    // A row that names the fact itself needs no help of its column.
    found += (whole[key] ?? []).filter { $0.source?.row.isEmpty != false }.map { Meaning(fact: $0) }
    found += (whole[key] ?? []).filter { LabelKey($0.label) == key }
      .map { Meaning(fact: $0, column: $0.source?.column ?? "", isOwnLabel: true) }
    if found.isEmpty {
      found += (loose[key.loose] ?? []).filter { fact in
        fact.source?.row.isEmpty != false && fact.mayBe(looselyCalled: key.text)
      }.map { Meaning(fact: $0) }
    }
    var seen: Set<Meaning> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// The text is a fact's name, or that of its row.
  func names(_ label: String) -> Bool {
    guard label.utf8.count <= 200, hasOurPairs(label) else { return false }
    let key = LabelKey(label)
    return rows[key] != nil || whole[key] != nil
  }

  /// The row may be of interest, whatever its column.
  func mayStand(in row: String) -> Bool {
    guard row.utf8.count <= 200, hasOurPairs(row) else { return false }
    let key = LabelKey(row)
    return rows[key] != nil || whole[key] != nil || loose[key.loose] != nil
      || whole.keys.contains {
        !key.text.isEmpty && key.text.count >= 3 && $0.text.hasPrefix(key.text)
      }
  }
}

extension FactLabels {
  /// Two pairs of the label's characters are in labels of ours, before anything dearer is tried.
  private func hasOurPairs(_ label: String) -> Bool {
    var found = 0
    let own = label.pairs
    for pair in own where pairs.contains(pair) {
      found += 1
      if found == min(2, own.count) { return true }
    }
    return false
  }
}

extension Fact {
  /// A form of 财政拨款 leaves the word out of nothing but its own rows: 本年财政拨款收入 is no total.
  fileprivate func mayBe(looselyCalled label: String) -> Bool {
    let narrower = ["财政拨款", "一般公共预算"].contains { label.contains($0) }
    return !narrower || source != nil || label.contains("财政拨款") && self.label.contains("财政拨款")
  }
}

extension String {
  /// Each two neighbouring characters that are no blanks, as one number.
  fileprivate var pairs: [UInt64] {
    let scalars = unicodeScalars.map(\.value).filter { $0 > 0x2E80 }
    return zip(scalars, scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }
  }

  /// 本年决算数 as 决算数.
  var withoutYear: String {
    for word in ["本年度", "本年", "当年"] where hasPrefix(word) { return String(dropFirst(word.count)) }
    return self
  }
}
