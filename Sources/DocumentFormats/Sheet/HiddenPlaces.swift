import Documents

/// Rows and columns of a sheet that hold something and are hidden.
struct HiddenPlaces {
  /// First and last of each run, in their order.
  private var rows: [(first: Int, last: Int)] = []
  private var columns: Set<Int> = []
  private static let mostRuns = 20

  mutating func note(row: Int) {
    if let last = rows.indices.last, rows[last].last == row - 1 {
      rows[last].last = row
    } else {
      rows.append((row, row))
    }
  }

  mutating func note(column: Int) { columns.insert(column) }

  var omissions: [IntakeOmission] {
    var omissions: [IntakeOmission] = []
    if !rows.isEmpty {
      let runs = rows.prefix(HiddenPlaces.mostRuns).map { run in
        run.first == run.last ? "第\(run.first)行" : "第\(run.first)至\(run.last)行"
      }
      let more = rows.count > HiddenPlaces.mostRuns ? "等" : ""
      omissions.append(IntakeOmission(.hiddenRows, at: runs.joined(separator: "、") + more))
    }
    if !columns.isEmpty {
      let letters = columns.sorted().prefix(HiddenPlaces.mostRuns).map { SheetCell.letters($0) }
      omissions.append(IntakeOmission(.hiddenColumns, at: letters.joined(separator: "、") + "列"))
    }
    return omissions
  }
}
