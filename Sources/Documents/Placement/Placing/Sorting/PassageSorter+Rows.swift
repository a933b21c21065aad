import Evaluation

/// Rows of tables.
extension PassageSorter {
  /// - Returns: Whether the row is one of a table that is known.
  mutating func sortRow(_ cells: [String], _ index: Int) -> Bool {
    switch tables.rows[index] {
    case .head: sorted.outcomes[index] = .furniture(.tableHead)
    case .entry(let entry): sort(entry, index)
    case .total(let entry): sortTotal(entry, index)
    case .funds(let entry, let label): sortFunds(entry, label, index)
    case .plain, nil: return sortPlain(cells, index)
    }
    return true
  }

  /// 填表人：张三 below a form's rows.
  private mutating func takeSignatureRow(_ index: Int) -> Bool {
    guard let reading = CoverReading(passages[index].text) else { return false }
    take(reading, index)
    return true
  }

  private func row(_ entry: FormEntry, _ index: Int) -> ScoreRow {
    ScoreRow(passage: index, line: passages[index].lines[0], entry: entry)
  }

  private mutating func sort(_ entry: FormEntry, _ index: Int) {
    takeSumsAbove(entry, index)
    switch names.target(of: entry, under: headingOfTable) {
    case .indicator(let id):
      sorted.rows[id, default: []].append(row(entry, index))
      see(id)
      noteName(of: entry, id, index)
    case .own(let id):
      sorted.ownRows[id, default: []].append(row(entry, index))
      see(id)
    case .group(let id): if let group = rubric.group(id) { take(group, entry, index) }
    case .unknown where takeSignatureRow(index): break
    case .unknown:
      let group = entry.above.lazy.compactMap { [names] in names.group($0)?.title }.first
      let name = entry.deepest?.name ?? ""
      sorted.outcomes[index] = .unplaced(
        .unknownIndicator(name, group: group, near: names.nearest(to: name)))
    }
  }

  /// The form calls the indicator otherwise than the rubric.
  private mutating func noteName(of entry: FormEntry, _ id: Indicator.ID, _ index: Int) {
    guard let name = entry.deepest?.name, names.isNear(name), let own = rubric.indicator(id)?.title
    else { return }
    sorted.nearNames.append((name, own, passages[index].lines[0], id))
  }

  /// The group or indicator whose heading the table stands under.
  private var headingOfTable: String? {
    guard case .node(let node) = spot else { return nil }
    return isInAnalysis ? skeleton.nodes[node].title : nil
  }

  private mutating func take(_ group: IndicatorGroup, _ entry: FormEntry, _ index: Int) {
    let account = RowAccount(entry)
    sorted.outcomes[index] =
      account.points == nil && account.maximum == nil ? .heading(group.title) : .written([])
    sorted.statedSums.append(
      StatedSum(
        group: group, points: account.points, maximum: account.maximum,
        line: passages[index].lines[0]))
    leave(account.leftovers(but: [.maximum, .points]), index)
  }

  /// Points and maxima of the groups that begin in this row.
  private mutating func takeSumsAbove(_ entry: FormEntry, _ index: Int) {
    let own = entry.deepest?.level ?? entry.depth
    for (level, name) in entry.names.sorted(by: { $0.key < $1.key }) where level < own {
      guard let group = names.group(name) else { continue }
      let account = RowAccount(entry, level: level)
      guard account.points != nil || account.maximum != nil else { continue }
      sorted.statedSums.append(
        StatedSum(
          group: group, points: account.points, maximum: account.maximum,
          line: passages[index].lines[0]))
    }
  }

  private mutating func sortTotal(_ entry: FormEntry, _ index: Int) {
    let account = RowAccount(entry)
    sorted.outcomes[index] = .furniture(.total)
    sorted.statedSums.append(
      StatedSum(
        points: account.points, maximum: account.maximum, line: passages[index].lines[0]))
    let leftovers = account.leftovers(but: [.maximum, .points])
    for left in leftovers {
      if let grade = rubric.grades.first(where: { left.text.names($0) }) {
        sorted.statedGrades.append((grade.name, passages[index].lines[0]))
      } else {
        leave([left], index)
      }
    }
  }

  /// The row of 项目资金 that counts has the points of 预算执行率; money is taken like any figure.
  private mutating func sortFunds(_ entry: FormEntry, _ label: String, _ index: Int) {
    takeFigures(index)
    let isTotal = ColumnWords.fundTotals.contains(HeadingMatcher.withoutAside(label.compact).title)
    if isTotal, entry[.points] != nil || entry[.maximum] != nil, let id = names.execution {
      var scored = entry
      scored.cells.removeAll { cell in
        cell.column.meaning == .budget || cell.text == label
          || AmountUnit(behind: cell.text.compact) != nil
          || (cell.column.meaning == nil && !cell.text.isFigure)
      }
      sorted.rows[id, default: []].append(row(scored, index))
      see(id)
    } else if tables.figures.figures[index] == nil {
      guard tables.figures.names(label), !isTotal else {
        sorted.outcomes[index] = .unplaced(.noField(label))
        return
      }
      sorted.outcomes[index] = .written([])
    }
    leaveMoney(entry, label, index)
  }

  /// Columns of money that no figure of the rubric stands in.
  private mutating func leaveMoney(_ entry: FormEntry, _ label: String, _ index: Int) {
    let taken = tables.figures.columns[index] ?? []
    for cell in entry.cells where cell.column.meaning == .budget && cell.text.isFigure {
      if let place = cell.column.place, taken.contains(place) { continue }
      leave([.init(text: cell.text, reason: .noField(label + cell.column.title))], index)
    }
  }

  private mutating func leave(_ leftovers: [Placement.Leftover], _ index: Int) {
    guard !leftovers.isEmpty else { return }
    sorted.left[index, default: []] += leftovers
  }

  mutating func see(_ indicator: Indicator.ID) {
    guard let node = skeleton.nodes.firstIndex(where: { $0.part == .indicator(indicator) }) else {
      return
    }
    // Its heading may follow, with the text.
    sorted.seen.formUnion([node, analysis].compactMap { $0 })
  }
}

extension String {
  /// 优, 等级：优, 等次：优: the grade and nothing else.
  fileprivate func names(_ grade: Grade) -> Bool {
    ["", "等级:", "等次:", "自评等级:", "评价等级:", "绩效等级:"].contains { compact == $0 + grade.name }
  }
}
