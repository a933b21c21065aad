import Evaluation

/// The names by which a rubric's rows and headings are known: they say where a line belongs, and are
/// no content of it.
struct AccountNames {
  private var keys: Set<TitleKey> = []
  /// Standards and meanings, which the rubric has itself.
  private var standards: Set<TitleKey> = []
  /// What rows and columns of figures may be called.
  private let labels: FactLabels
  private let names: RubricNames

  init(_ rubric: Rubric) {
    labels = FactLabels(rubric)
    names = RubricNames(rubric)
    for group in rubric.allGroups {
      add(group.title)
      for key in group.title.nameKeys { keys.formUnion(GroupWords.keys(of: key)) }
    }
    for indicator in rubric.indicators {
      add(indicator.title)
      let words = [indicator.standard, indicator.meaning]
      standards.formUnion((words + [words.joined()]).map { TitleKey($0) })
    }
    for fact in rubric.namingProse.facts {
      ([fact.label, fact.kind.unit] + fact.synonyms).forEach { add($0) }
    }
    keys.formUnion(GroupWords.kindKeys.keys)
    keys.formUnion((ColumnWords.fundTotals + ["万元", "无"]).map { TitleKey($0) })
    for value in rubric.derived { add(value.label) }
    for node in Skeleton(rubric).nodes { keys.formUnion(node.keys) }
    standards.remove(TitleKey(""))
  }

  private mutating func add(_ title: String) { keys.formUnion(title.nameKeys) }

  /// Takes whole cells that are names, and all of a heading's line.
  func take(_ text: inout AccountedText, heading: String?) {
    for cell in text.cells {
      let words = text.text(cell)
      if standards.contains(TitleKey(words)) {
        text.put(.written, at: cell)
      } else if heading != nil || (text.cells.count > 1 && (isName(words) || words.isNothing)) {
        text.putWords(.furniture, at: cell)
      } else if text.cells.count > 1, let end = words.endOfCounter {
        let count = words.distance(from: words.startIndex, to: end)
        text.put(.furniture, at: cell.lowerBound..<cell.lowerBound + count)
      }
    }
  }

  private func isName(_ words: String) -> Bool {
    if words.nameKeys.contains(where: { keys.contains($0) }) { return true }
    if labels.names(words) || FigureColumn.isAlone(words) { return true }
    if case .name? = ColumnMeaning(words, year: nil) { return true }
    return names.indicator(words, under: []) != nil
  }
}
