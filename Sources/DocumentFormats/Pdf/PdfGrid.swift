import CFormats

/// A table by its rules: the cells between them, some of which are merged.
struct PdfGrid {
  private(set) var rows: [Float]
  private(set) var columns: [Float]
  private let across: [PdfRule]
  private let down: [PdfRule]
  /// For each cell, row by row, the first cell of those that it is merged with.
  private var firsts: [Int] = []

  /// Rules meet, or are one, where they are so near.
  private static let near: Float = 3
  private static let mostRows = 200
  private static let mostColumns = 60

  var top: Float { rows.first ?? 0 }
  var bottom: Float { rows.last ?? 0 }
  private var width: Int { columns.count - 1 }

  /// The tables of a page: rules that meet, two across and one down at least.
  static func grids(_ page: PdfPage) -> [PdfGrid] {
    var groups: [(across: [PdfRule], down: [PdfRule])] = []
    for rule in page.across {
      let crossing = page.down.filter { $0.crosses(rule) }
      var joined = (across: [rule], down: crossing)
      groups.removeAll { group in
        guard group.down.contains(where: { down in crossing.contains { $0.isSame(as: down) } })
        else { return false }
        joined.across += group.across
        joined.down += group.down
        return true
      }
      groups.append(joined)
    }
    return groups.compactMap { PdfGrid($0.across, $0.down) }.sorted { $0.top < $1.top }
  }

  private init?(_ across: [PdfRule], _ down: [PdfRule]) {
    guard across.count >= 2, !down.isEmpty else { return nil }
    self.across = across
    self.down = down
    rows = PdfGrid.places(across.map(\.position))
    // Some tables have no rules at their sides.
    let ends = [across.map(\.start).min() ?? 0, across.map(\.end).max() ?? 0]
    columns = PdfGrid.places(down.map(\.position) + ends)
    guard (2...PdfGrid.mostRows).contains(rows.count),
      (2...PdfGrid.mostColumns).contains(columns.count)
    else { return nil }
    firsts = merged()
  }

  private static func places(_ all: [Float]) -> [Float] {
    var places: [Float] = []
    for place in all.sorted() where place - (places.last ?? -.infinity) > near * 1.5 {
      places.append(place)
    }
    return places
  }

  private func merged() -> [Int] {
    var firsts = Array(0..<((rows.count - 1) * width))
    func root(_ cell: Int) -> Int { firsts[cell] == cell ? cell : root(firsts[cell]) }
    func join(_ left: Int, _ right: Int) {
      let (one, other) = (root(left), root(right))
      firsts[max(one, other)] = min(one, other)
    }
    for row in 0..<(rows.count - 1) {
      for column in 0..<width {
        let cell = row * width + column
        if column + 1 < width,
          !down.isDrawn(at: columns[column + 1], from: rows[row], to: rows[row + 1], PdfGrid.near)
        {
          join(cell, cell + 1)
        }
        if row + 2 < rows.count,
          !across.isDrawn(
            at: rows[row + 1], from: columns[column], to: columns[column + 1], PdfGrid.near)
        {
          join(cell, cell + width)
        }
      }
    }
    return firsts.indices.map { root($0) }
  }

  /// The character stands inside the table.
  func holds(_ glyph: PdfGlyph) -> Bool { cell(of: glyph) != nil }

  private func cell(of glyph: PdfGlyph) -> Int? {
    guard let row = PdfGrid.interval(glyph.middle, rows),
      let column = PdfGrid.interval(glyph.centre, columns)
    else { return nil }
    return firsts[row * width + column]
  }

  private static func interval(_ place: Float, _ bounds: [Float]) -> Int? {
    guard let first = bounds.first, let last = bounds.last, place > first, place < last else {
      return nil
    }
    return bounds.lastIndex { $0 <= place }
  }

  /// The rows with their cells; a merged cell stands in its first place.
  func texts(of glyphs: [PdfGlyph]) -> [[[String]]] {
    var cells: [Int: [PdfGlyph]] = [:]
    for glyph in glyphs { if let cell = cell(of: glyph) { cells[cell, default: []].append(glyph) } }
    return (0..<(rows.count - 1)).map { row in
      (0..<width).map { column in
        PdfLine.lines(of: cells[row * width + column] ?? []).map(\.text)
      }
    }
  }
}

extension PdfRule {
  fileprivate static let near: Float = 3

  /// A rule down meets one across.
  fileprivate func crosses(_ across: PdfRule) -> Bool {
    position >= across.start - PdfRule.near && position <= across.end + PdfRule.near
      && across.position >= start - PdfRule.near && across.position <= end + PdfRule.near
  }

  fileprivate func isSame(as other: PdfRule) -> Bool {
    position == other.position && start == other.start && end == other.end
  }
}

extension [PdfRule] {
  /// Rules lie here along more than half of the way.
  fileprivate func isDrawn(at place: Float, from start: Float, to end: Float, _ near: Float) -> Bool
  {
    let covered = filter { abs($0.position - place) <= near * 1.5 }
      .map { Swift.min($0.end, end) - Swift.max($0.start, start) }.filter { $0 > 0 }.reduce(0, +)
    return covered > (end - start) * 0.6
  }
}
