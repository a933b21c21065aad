/// The keys that work now, in one or two rows: `F1帮助 F2缘由 ^Q退出`.
public struct KeyBar: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public var key: String
    public var label: String
    public var isEnabled: Bool

    public init(key: String, label: String, isEnabled: Bool = true) {
      self.key = key
      self.label = label
      self.isEnabled = isEnabled
    }
  }

  /// The entries, the most important first; help, `F1`, goes before all others.
  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries.filter { $0.key == "F1" } + entries.filter { $0.key != "F1" }
  }
}

extension KeyBar {
  /// The entries that fit, row by row; what does not fit is left out from the end.
  public func packed(columns: Int, rows: Int, widths: Widths = Widths()) -> [[Entry]] {
    var packed: [[Entry]] = [[]]
    var used = 1
    for entry in entries {
      let cells = widths.cells(entry.key) + widths.cells(entry.label)
      if used + cells > columns, packed.last?.isEmpty == false {
        if packed.count == rows { continue }
        packed.append([])
        used = 1
      }
      packed[packed.count - 1].append(entry)
      used += cells + 1
    }
    return packed
  }

  /// The entry that stands at a place of the bar, counted from its top left corner.
  public func entry(
    at place: Position, columns: Int, rows: Int, widths: Widths = Widths()
  ) -> Entry? {
    let packed = packed(columns: columns, rows: rows, widths: widths)
    guard packed.indices.contains(place.row) else { return nil }
    var start = 1
    for entry in packed[place.row] {
      let end = start + widths.cells(entry.key) + widths.cells(entry.label)
      if (start..<end).contains(place.column) { return entry }
      start = end + 1
    }
    return nil
  }

  /// The rows that are needed to show everything, at most so many.
  public func rows(columns: Int, atMost limit: Int = 2, widths: Widths = Widths()) -> Int {
    packed(columns: columns, rows: limit, widths: widths).count
  }

  public func draw(into canvas: inout Canvas, in rect: Rect) {
    let rows = packed(columns: rect.columns, rows: rect.rows, widths: canvas.widths)
    for (row, entries) in rows.prefix(rect.rows).enumerated() {
      var place = Position(column: rect.column + 1, row: rect.row + row)
      for entry in entries {
        let room = rect.endColumn - place.column
        let key = canvas.write(entry.key, at: place, style: entry.keyStyle, limit: room)
        place.column += key
        let label = canvas.write(
          entry.label, at: place, style: entry.labelStyle, limit: room - key)
        place.column += label + 1
      }
    }
  }
}

extension KeyBar.Entry {
  fileprivate var keyStyle: Style { isEnabled ? .bold : .dim }
  fileprivate var labelStyle: Style { isEnabled ? .plain : .dim }
}
