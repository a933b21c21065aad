import Evaluation
import Terminal

/// The base data as lines of cells, and how one moves between them.
struct BaseGrid {
  enum Line {
    case heading(BaseTable)
    case row(BaseTable.Row, of: BaseTable)
  }

  struct Place: Equatable {
    var line: Int
    var column: Int
  }

  let lines: [Line]
  /// All cells in reading order.
  let places: [Place]

  /// Facts that no form asks for have no cell: there would be nothing to edit them with.
  init(_ rubric: Rubric) {
    let asked = Set(rubric.fields.map(\.path))
    lines = rubric.baseTables.flatMap { table in
      [Line.heading(table)]
        + table.rows.map { row in
          var row = row
          row.cells = row.cells.map { $0.flatMap { asked.contains(.fact($0)) ? $0 : nil } }
          return Line.row(row, of: table)
        }
    }
    places = lines.enumerated().flatMap { index, line in
      line.cells.indices.filter { line.cells[$0] != nil }.map { Place(line: index, column: $0) }
    }
  }

  func fact(at place: Place) -> Fact.ID? {
    guard lines.indices.contains(place.line) else { return nil }
    let cells = lines[place.line].cells
    return cells.indices.contains(place.column) ? cells[place.column] : nil
  }

  func place(of fact: Fact.ID) -> Place? { places.first { self.fact(at: $0) == fact } }

  /// The next cell in reading order, or the same at the end.
  func stepped(_ place: Place, by step: Int) -> Place {
    guard let index = places.firstIndex(of: place) else { return places.first ?? place }
    return places[min(max(index + step, 0), places.count - 1)]
  }

  /// So many rows with cells further, in the same column or the nearest that has a cell.
  func moved(_ place: Place, rows: Int) -> Place {
    let filled = lines.indices.filter { line in places.contains { $0.line == line } }
    guard let index = filled.firstIndex(of: place.line) else { return place }
    let line = filled[min(max(index + rows, 0), filled.count - 1)]
    let nearest = places.filter { $0.line == line }
      .min { abs($0.column - place.column) < abs($1.column - place.column) }
    return nearest ?? place
  }
}

extension BaseGrid.Line {
  var cells: [Fact.ID?] {
    switch self {
    case .heading: []
    case .row(let row, _): row.cells
    }
  }

  var table: BaseTable {
    switch self {
    case .heading(let table), .row(_, let table): table
    }
  }

  var isHeading: Bool {
    switch self {
    case .heading: true
    case .row: false
    }
  }
}
