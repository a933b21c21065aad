/// Sums that a table itself shows: a line that is the sum of its neighbours nearly everywhere is
/// meant to be so where it is not (横向、纵向勾稽).
///
/// Lines are columns (a row's total beside its parts) or rows (a subtotal above its items). One
/// relation counts once it holds in two places at least, and in twice as many as it fails.
struct LearnedSums {
  /// Columns that sum up in each row, or rows that do in each column.
  enum Direction { case columns, rows }

  let block: FigureBlock
  let direction: Direction

  private static let fewestWitnesses = 2
  private static let mostTerms = 10
  /// Many rows of small numbers agree by chance; words of a sum, or so many digits, do not.
  private static let digits = 3
  private static let manyWitnesses = 4
  private static let totals = ["合计", "小计", "总计", "总分", "总数", "总额", "可用"]

  /// The line is the sum of its terms; the later ones may be taken off.
  private struct Relation {
    var line: Int
    var terms: [Int]
    var isDifference = false
    /// Numbering says that the terms belong to it.
    var isNumbered = false
    var holds: [Int] = []
    var fails: [Int] = []
    var witnesses: [Int] = []
  }

  private var lines: [Int] { direction == .columns ? block.figures : Array(block.rows.indices) }
  private var samples: [Int] { direction == .columns ? Array(block.rows.indices) : block.figures }

  func findings() -> [PaperFinding] {
    guard samples.count > LearnedSums.fewestWitnesses, lines.count > 2 else { return [] }
    return lines.indices.flatMap { place -> [PaperFinding] in
      let relations = candidates(at: place).map(tried).filter(isMeant)
      guard let best = relations.max(by: { $0.witnesses.count < $1.witnesses.count }) else {
        return []
      }
      return best.fails.filter { sample in !relations.contains { $0.holds.contains(sample) } }
        .compactMap { finding(best, $0) }
    }
  }

  private func candidates(at place: Int) -> [Relation] {
    let own = lines[place]
    func relation(_ range: Range<Int>, isDifference: Bool = false) -> Relation {
      Relation(line: own, terms: range.map { lines[$0] }, isDifference: isDifference)
    }
    let after = lines.count - place - 1
    var found: [Relation] = []
    if after > 1 {
      for count in 2...min(after, LearnedSums.mostTerms) {
        found.append(relation(place + 1..<place + 1 + count))
      }
    }
    if place > 1 {
      for count in 2...min(place, LearnedSums.mostTerms) {
        found.append(relation(place - count..<place))
      }
      if direction == .columns {
        found.append(relation(place - 2..<place, isDifference: true))
        found.append(
          Relation(line: own, terms: [lines[place - 1], lines[place - 2]], isDifference: true))
      }
    }
    if direction == .rows, let numbered = numbered(below: place) {
      found.append(Relation(line: own, terms: numbered, isNumbered: true))
    }
    return found
  }

  /// 1、…, 2、…, 3、… below a row; what stands between them is part of one of them.
  private func numbered(below place: Int) -> [Int]? {
    let column = block.figures.first ?? 0
    var found: [Int] = []
    for row in place + 1..<max(block.rows.count, place + 1) {
      let label = block.label(row, column)
      if label.isNumbered(found.count + 1) {
        found.append(row)
      } else if found.isEmpty || label.isNumbered(1) || row - place > LearnedSums.mostTerms * 3 {
        break
      }
    }
    return found.count > 1 ? found : nil
  }

  private func number(_ line: Int, _ sample: Int) -> CellNumber? {
    direction == .columns ? block.amount(sample, line) : block.amount(line, sample)
  }

  private func isEmpty(_ line: Int, _ sample: Int) -> Bool {
    direction == .columns ? block.isEmpty(sample, line) : block.isEmpty(line, sample)
  }

  private func tried(_ relation: Relation) -> Relation {
    var relation = relation
    if direction == .columns, ([relation.line] + relation.terms).contains(where: isRate) {
      return relation
    }
    for sample in samples where direction == .columns || !isRate(sample) {
      guard let stated = number(relation.line, sample), let sum = sum(relation, sample) else {
        continue
      }
      let terms = relation.terms.compactMap { number($0, sample) }
      guard terms.count > 1 || stated.printed.isZero == false else { continue }
      let isRounded = !isPoints(relation, sample)
      let steps = ([stated] + terms).filter { $0.places > 0 }.map(\.halfStep)
      let slack = isRounded ? steps.min() ?? .zero : .zero
      if (sum - stated.printed).magnitude.isWithin(slack * Rational(terms.count + 1)) {
        relation.holds.append(sample)
        if terms.count(where: { !$0.printed.isZero }) > 1, !stated.printed.isZero {
          relation.witnesses.append(sample)
        }
      } else {
        relation.fails.append(sample)
      }
    }
    return relation
  }

  /// Rates and factors do not add up.
  private func isRate(_ column: Int) -> Bool {
    ["率", "占比", "比例", "比重", "%", "系数"].contains { block.head(column).contains($0) }
  }

  /// Points are added up as they are printed.
  private func isPoints(_ relation: Relation, _ sample: Int) -> Bool {
    block.head(direction == .columns ? relation.line : sample).isOfPoints
  }

  /// Nothing where a term is words.
  private func sum(_ relation: Relation, _ sample: Int) -> Rational? {
    var sum = Rational.zero
    for (place, term) in relation.terms.enumerated() {
      if let number = number(term, sample) {
        sum = relation.isDifference && place > 0 ? sum - number.printed : sum + number.printed
      } else if !isEmpty(term, sample) {
        return nil
      }
    }
    return sum
  }

  private func isMeant(_ relation: Relation) -> Bool {
    guard relation.witnesses.count >= LearnedSums.fewestWitnesses,
      relation.fails.count * 2 <= relation.witnesses.count
    else { return false }
    if relation.isNumbered { return true }
    let title =
      direction == .columns
      ? block.head(relation.line) : block.rows[relation.line].cells.map(\.compactCell).joined()
    if LearnedSums.totals.contains(where: { title.contains($0) }) { return true }
    let lengths = relation.witnesses.compactMap { number(relation.line, $0)?.digits }
    return lengths.count { $0 >= LearnedSums.digits } >= LearnedSums.fewestWitnesses
      && Set(relation.witnesses.compactMap { number(relation.line, $0)?.printed }).count > 1
      || direction == .columns && relation.witnesses.count >= LearnedSums.manyWitnesses
  }

  private func finding(_ relation: Relation, _ sample: Int) -> PaperFinding? {
    guard let stated = number(relation.line, sample), let sum = sum(relation, sample),
      // Twice as much or half of it is something else by that name.
      sum.magnitude <= stated.printed.magnitude * Rational(2),
      stated.printed.magnitude <= sum.magnitude * Rational(2)
    else { return nil }
    let (row, column) =
      direction == .columns ? (sample, relation.line) : (relation.line, sample)
    let expected = sum.shortText(places: 6)
    guard !relation.isDifference || !sum.isZero else { return nil }
    let what = relation.isDifference ? "前两栏之差" : direction == .columns ? "同行各栏之和" : "所属各行之和"
    return PaperFinding(
      check: direction == .columns ? "table-row" : "table-total", place: block.place(row, column),
      message: "写作“\(block.rows[row].cell(column))”，\(what)为 \(expected)（其他各处都相符），请核对。",
      expected: expected)
  }
}

extension CellNumber {
  /// How many digits are printed, zeros at the end left out.
  var digits: Int {
    printed.magnitude.shortText(places: 8).filter(\.isNumber).reversed().drop { $0 == "0" }.count
  }
}

extension String {
  /// It begins with the number: 2、, （2）, 二、.
  fileprivate func isNumbered(_ number: Int) -> Bool {
    let chinese = Array("零一二三四五六七八九十")
    return ["\(number)、", "\(number).", "(\(number))"].contains { hasPrefix($0) }
      || chinese.indices.contains(number)
        && ["\(chinese[number])、", "(\(chinese[number]))"].contains { hasPrefix($0) }
  }

  /// Points are printed as they are; amounts may have been rounded.
  var isOfPoints: Bool { ["得分", "分值", "扣分", "权重", "满分", "自评分"].contains { contains($0) } }
}
