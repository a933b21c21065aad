/// A table must have a line for every value (分档有空档).
struct StepGaps: RubricCheck {
  static let name = "step-gap"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.tables.filter { !$0.ranges.isEmpty }.flatMap { table in
      table.atoms.ranges { $0.holders.isEmpty }.map { gap in
        error(
          table.place, "“\(table.title)”的分档有空档：\(gap.text(table.format))没有对应的档次，",
          "请补一档或改界限。")
      }
    }
  }
}
