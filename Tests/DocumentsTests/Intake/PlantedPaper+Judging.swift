import Evaluation

/// What the checks found of what is wrong, and what they said besides.
struct PaperVerdict {
  var found: [PlantedPaper.Fault] = []
  var missed: [PlantedPaper.Fault] = []
  var right: [PaperFinding] = []
  var wrong: [PaperFinding] = []
}

extension PlantedPaper {
  var verdict: PaperVerdict {
    var verdict = PaperVerdict()
    var open = Array(repeating: true, count: faults.count)
    for finding in paper.findings() {
      let meant = faults.indices.filter { faults[$0].isMeant(by: finding) }
      guard !meant.isEmpty else {
        verdict.wrong.append(finding)
        continue
      }
      verdict.right.append(finding)
      let nearest = meant.first { faults[$0].overlaps(finding) } ?? meant.first { open[$0] }
      if let nearest { open[nearest] = false }
    }
    for (fault, isOpen) in zip(faults, open) {
      if isOpen { verdict.missed.append(fault) } else { verdict.found.append(fault) }
    }
    return verdict
  }
}

extension PlantedPaper.Fault {
  /// In the same paragraph; in the same row, or where rows are added up in the same column.
  fileprivate func isMeant(by finding: PaperFinding) -> Bool {
    guard PlantedPaper.checks[kind, default: []].contains(finding.check) else { return false }
    switch (place, finding.place) {
    case (.paragraph(let own), .paragraph(let other)): return own == other
    case (
      .cell(_, let table, let row, let column), .cell(_, let other, let itsRow, let itsColumn)
    ):
      let isSum = finding.check == "table-total"
      return table == other && (row == itsRow || isSum && column == itsColumn)
    case (.paragraph, .cell), (.cell, .paragraph): return false
    }
  }

  fileprivate func overlaps(_ finding: PaperFinding) -> Bool {
    switch (place, finding.place) {
    case (.paragraph, .paragraph): return finding.range.map { $0.overlaps(range) } ?? false
    case (.cell, .cell): return place == finding.place
    case (.paragraph, .cell), (.cell, .paragraph): return false
    }
  }
}

extension PlantedPaper {
  private static let sums = [
    "parts-total", "written-computation", "grade-counts", "balance-differs",
  ]
  private static let cells = ["table-total", "table-row", "table-rate", "table-change"]

  /// Which checks may say so, by kind of fault.
  fileprivate static let checks: [String: [String]] = [
    "sum": sums + cells, "share": ["share-differs", "rate-differs"] + cells,
    "growth": ["growth-differs", "share-differs"] + cells,
    "rate": ["rate-differs", "share-differs", "growth-differs", "grade-counts"] + cells,
    "computation": ["written-computation"], "count": ["count-list"],
    "unit": ["parts-total", "unit-slip"],
    "points": ["deduction-differs", "table-points", "points-total"] + cells + sums,
    "grade": ["grade-differs"], "total": cells + ["points-total"], "row": cells,
    "hierarchy": cells, "prompt": ["template-prompt"], "year": ["other-year"],
    "unit-name": ["other-unit"], "doubled": ["doubled-word"],
    "bound": ["bound-as-result", "target-copied"], "copied": ["target-copied", "bound-as-result"],
    "word": ["word-for-figure"], "unreached": ["full-without-reach"],
    "direction": ["cost-direction", "full-without-reach"], "twice": ["indicator-twice"],
    "text-table": ["text-against-table", "parts-total"],
  ]
}
