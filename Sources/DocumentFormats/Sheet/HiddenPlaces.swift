import Documents

/// Rows and columns of a sheet that hold something and are hidden.
struct HiddenPlaces {
  /// First and last of each run, in their order.
  private var rows: [(first: Int, last: Int)] = []
  private var columns: Set<Int> = []
  /// Cells whose number format shows nothing.
  private var cells: [IntakeOmission] = []
  private static let mostRuns = 20
  private static let mostCells = 1_000

  mutating func note(row: Int) {
    if let last = rows.indices.last, rows[last].last == row - 1 {
      rows[last].last = row
    } else {
      rows.append((row, row))
    }
  }

  mutating func note(column: Int) { columns.insert(column) }

  mutating func note(_ cell: SheetCell, row: Int) {
    guard cells.count < HiddenPlaces.mostCells else { return }
    let place = SheetCell.address(row: row, column: cell.column)
    cells.append(IntakeOmission(.hiddenText, at: place, text: cell.text))
  }

  var omissions: [IntakeOmission] {
    var omissions = cells
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
