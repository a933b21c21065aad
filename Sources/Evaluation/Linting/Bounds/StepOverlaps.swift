/// A value must not stand in two lines, nor a line behind others that take all of it (分档重叠).
struct StepOverlaps: RubricCheck {
  static let name = "step-overlap"

  func findings(in rubric: Rubric) -> [RubricFinding] { rubric.tables.flatMap { findings(in: $0) } }

  private func findings(in table: PlacedTable) -> [RubricFinding] {
    let atoms = table.atoms
    let reached = Set(atoms.atoms.compactMap { $0.holders.first })
    let dead = table.ranges.indices.filter { !reached.contains($0) }
    let unreachable = dead.map { index in
      error(
        table.place,
        "“\(table.title)”的第 \(index + 1) 档（\(table.ranges[index].text(table.format))）永远不会用到，",
        "请删去这一档，或改前面各档的界限。")
    }
    let overlaps = atoms.ranges { $0.holders.filter { !dead.contains($0) }.count > 1 }.map {
      error(
        table.place, "“\(table.title)”的分档重叠：\($0.text(table.format))同属两档，", "请改界限。")
    }
    return unreachable + overlaps
  }
}
