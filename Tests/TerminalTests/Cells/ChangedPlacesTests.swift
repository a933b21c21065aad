import SeededChance
import Terminal
import Testing

@Suite struct ChangedPlacesTests {
  private static let size = Size(columns: 24, rows: 8)

  /// By looking at every cell of both.
  private func placesThatDiffer(_ new: Canvas, _ old: Canvas) -> [Position] {
    (0..<new.size.rows).flatMap { row in
      (0..<new.size.columns).map { Position(column: $0, row: row) }
    }.filter { place in
      guard let cell = new.cell(at: place), !cell.isTail else { return false }
      if cell != old.cell(at: place) { return true }
      let right = place.moved(columns: 1)
      return cell.isWide && new.cell(at: right) != old.cell(at: right)
        || cell.isLine && new.frameArms(at: place) != old.frameArms(at: place)
    }
  }

  private func change(_ canvas: inout Canvas, _ random: inout Chance) {
    let place = Position(
      column: Int.random(in: -2..<24, using: &random), row: Int.random(in: 0..<8, using: &random))
    let rect = Rect(
      column: place.column, row: place.row, columns: Int.random(in: 0..<9, using: &random),
      rows: Int.random(in: 0..<3, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: canvas.fill(rect)
    case 1: canvas.restyle(rect, .bold)
    case 2: canvas.horizontalLine(row: place.row, from: max(place.column, 0), columns: 7)
    case 3: canvas.verticalLine(column: max(place.column, 0), from: place.row, rows: 3)
    case 4:
      var other = Canvas(size: rect.size)
      other.write("县-1", at: Position(column: 0, row: 0))
      canvas.draw(other, at: place)
    default: canvas.write(random.text(of: Array("五县a |\u{301}"), upTo: 9), at: place)
    }
  }

  @Test func `all places that look different are named, and no others`() {
    var random = Chance(seed: 5)
    var canvas = Canvas(size: Self.size)
    for _ in 0..<3_000 {
      let old = canvas
      for _ in 0..<Int.random(in: 0...3, using: &random) { change(&canvas, &random) }
      #expect(canvas.changedPlaces(since: old) == placesThatDiffer(canvas, old))
    }
  }

  @Test func `what was written again as it stood is not named`() {
    var canvas = Canvas(size: Self.size)
    canvas.write("五华县", at: Position(column: 1, row: 2))
    let old = canvas
    canvas.fill(Rect(column: 0, row: 2, columns: 24, rows: 1))
    canvas.write("五华县", at: Position(column: 1, row: 2))
    #expect(canvas.changedPlaces(since: old).isEmpty)
  }
}
