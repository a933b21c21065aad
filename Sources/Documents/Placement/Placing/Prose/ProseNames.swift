import Evaluation

/// What running text calls figures that rubrics name otherwise: 核定编制40名 for 编制数.
///
/// Names of one line mean the same figure. To teach the program another one, add it to its line.
enum ProseNames {
  static let names: [[String]] = [
    ["编制数", "核定编制数", "核定编制", "人员编制", "编制人数", "核定人员编制", "编制总数", "核编"],
    [
      "在职人员数", "在编人数", "实有在编人员", "在编人员", "在编在职人员", "实有在职人员", "在职人员总数", "实有在编人数", "年末实有人数", "实有人员",
      "在岗在编人员",
    ],
    ["总收入", "收入总计", "年度总收入", "全年总收入", "收入合计"],
    ["总支出", "支出总计", "年度总支出", "全年总支出", "支出合计"],
    ["本年三公经费决算数", "三公经费实际支出数", "“三公”经费支出", "三公经费支出", "“三公”经费实际支出", "“三公”经费决算数"],
    ["本年三公经费预算数", "三公经费预算数", "“三公”经费预算", "三公经费预算", "“三公”经费预算数"],
    ["全年预算数", "全年预算", "调整后预算数"],
    ["全年执行数", "全年执行", "实际执行数"],
  ]

  /// Units that count the same things.
  static let units: [Set<String>] = [["人", "名", "位"], ["件", "起", "宗"], ["项", "个"]]

  static func isSame(_ unit: String, as other: String) -> Bool {
    unit == other || units.contains { $0.contains(unit) && $0.contains(other) }
  }
}

extension Rubric {
  /// The same rubric with the names of running text, as far as they are no other figure's.
  var namingProse: Rubric {
    let taken = Set(facts.flatMap { [$0.label] + $0.synonyms } + derived.map(\.label))
    let named = facts.map { fact -> Fact in
      var fact = fact
      let own = Set([fact.label] + fact.synonyms)
      for line in ProseNames.names where !own.isDisjoint(with: line) {
        fact.synonyms += line.filter { !taken.contains($0) && !fact.synonyms.contains($0) }
      }
      return fact
    }
    return Rubric(
      id: id, title: title, version: version, year: year, source: source, total: total,
      grades: grades, facts: named, derived: derived, groups: groups, sections: sections,
      wording: wording, options: options, identities: identities, checks: checks)
  }
}
