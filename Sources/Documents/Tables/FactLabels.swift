import Evaluation

/// A label of a table in the form in which labels are compared.
struct LabelKey: Hashable {
  let text: String

  private static let openers = ["其中:", "其中", "减:", "加:", "本年", "本单位"]

  init(_ label: String) {
    var text = HeadingMatcher.withoutAside(LineNumber.split(label.trimmed).rest).title.compact
    for opener in LabelKey.openers.prefix(4) where text.hasPrefix(opener) {
      text.removeFirst(opener.count)
    }
    self.init(plain: text)
  }

  private init(plain: String) {
    text = TitleKey(plain).text
  }

  /// Without words that forms add: 年末财政拨款结转和结余 as 年末结转结余.
  var loose: LabelKey {
    var plain = text
    for word in ["一般公共预算", "财政拨款", "和", "与", "及", "总额", "合计", "金额", "数"]
    where plain.count > word.count + 3 {
      plain = plain.replacing(word, with: "")
    }
    return LabelKey(plain: plain)
  }
}

/// Which fact a row, or a row and a column together, stand for.
struct FactLabels {
  /// What a label may stand for.
  struct Meaning: Hashable {
    var fact: Fact
    /// The column's label is part of the match and need not be looked at again.
    var isWhole = false
    /// The row is called exactly as the fact.
    var isOwnLabel = false
  }

  private var rows: [LabelKey: [Fact]] = [:]
  private var loose: [LabelKey: [Fact]] = [:]
  /// Labels that row and column make together: 三公经费 and 预算数.
  private var whole: [LabelKey: [Fact]] = [:]
  /// Neighbouring characters of all labels: what has none of them is no label of ours.
  private var pairs: Set<UInt64> = []

  init(_ rubric: Rubric) {
    let synonyms = Dictionary(
      rubric.checks.synonyms.map { ($0.of, $0.words) }, uniquingKeysWith: { $0 + $1 })
    for fact in rubric.facts {
      let names = [fact.label] + fact.synonyms + (synonyms[fact.label] ?? [])
      for name in names {
        add(fact, name)
        pairs.formUnion(name.pairs)
      }
      pairs.formUnion((fact.source?.row ?? "").pairs)
      if let row = fact.source?.row, !row.isEmpty { rows[LabelKey(row), default: []].append(fact) }
    }
  }

  private mutating func add(_ fact: Fact, _ name: String) {
    let key = LabelKey(name)
    if whole[key]?.contains(fact) != true { whole[key, default: []].append(fact) }
    let loosened = key.loose
    if loosened.text.count >= 4, loose[loosened]?.contains(fact) != true {
      loose[loosened, default: []].append(fact)
    }
  }

  /// Facts that a value in this row and column may be.
  func facts(row: String, column: String) -> [Meaning] {
    let key = LabelKey(row)
    guard !key.text.isEmpty else { return [] }
    var found = (rows[key] ?? []).map { Meaning(fact: $0) }
    let both = [row + column, column + row, row + column.withoutYear].map { LabelKey($0) }
    found += both.flatMap { whole[$0] ?? [] }
      .map { Meaning(fact: $0, isWhole: true) }
    // A row that names the fact itself needs no help of its column.
    found += (whole[key] ?? []).filter { $0.source?.row.isEmpty != false }.map { Meaning(fact: $0) }
    found += (whole[key] ?? []).filter { LabelKey($0.label) == key }
      .map { Meaning(fact: $0, isOwnLabel: true) }
    if found.isEmpty {
      found += (loose[key.loose] ?? []).filter { fact in
        fact.source?.row.isEmpty != false && fact.mayBe(looselyCalled: key.text)
      }.map { Meaning(fact: $0) }
    }
    var seen: Set<Fact.ID> = []
    return found.filter { seen.insert($0.fact.id).inserted }
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
    for pair in label.pairs where pairs.contains(pair) {
      found += 1
      if found == 2 { return true }
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
