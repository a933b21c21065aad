/// One piece of a file that was read: what the second program sends, a line each (读入的一行).
public enum IntakeLine: Hashable, Sendable {
  /// A paragraph of a document.
  case paragraph(String)
  /// A row of a document's table.
  case row([String])
  /// A sheet begins; its rows follow.
  case sheet(name: String, isHidden: Bool)
  /// A row of a sheet with its number, and its filled cells by column, counted from 0.
  case cells(row: Int, [SheetCell])
  /// Something of the file that was not read stood here.
  case omitted(IntakeOmission)
  /// Everything has been read: without it the file was cut short.
  case end
  case fault(IntakeFault)
}

extension IntakeLine {
  /// One line without its end: fields between tabs, `\` before what would be one.
  public var wire: String { fields.map(\.escaped).joined(separator: "\t") }

  private var fields: [String] {
    switch self {
    case .paragraph(let text): ["P", text]
    case .row(let cells): ["T"] + cells
    case .sheet(let name, let isHidden): ["S", name, isHidden ? "1" : "0"]
    case .cells(let row, let cells):
      ["R", "\(row)"] + cells.flatMap { [$0.mark, $0.text] }
    case .omitted(let omission): ["O", omission.reason.rawValue, omission.place, omission.text]
    case .end: ["E"]
    case .fault(let fault): ["F", fault.rawValue]
    }
  }

  /// Reads a line; nothing if it is none.
  public init?(wire line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(\.unescaped)
    switch (fields[0], fields.count) {
    case ("P", 2): self = .paragraph(fields[1])
    case ("T", 1...): self = .row(Array(fields[1...]))
    case ("S", 3): self = .sheet(name: fields[1], isHidden: fields[2] == "1")
    case ("R", 2...):
      guard let row = Int(fields[1]), let cells = IntakeLine.cells(fields[2...]) else { return nil }
      self = .cells(row: row, cells)
    case ("O", 4):
      guard let reason = IntakeOmission.Reason(rawValue: fields[1]) else { return nil }
      self = .omitted(IntakeOmission(reason, at: fields[2], text: fields[3]))
    case ("E", 1): self = .end
    case ("F", 2): self = .fault(IntakeFault(rawValue: fields[1]) ?? .stopped)
    default: return nil
    }
  }

  private static func cells(_ fields: ArraySlice<String>) -> [SheetCell]? {
    guard fields.count.isMultiple(of: 2) else { return nil }
    var cells: [SheetCell] = []
    var index = fields.startIndex
    while index < fields.endIndex {
      guard let cell = SheetCell(mark: fields[index][...], text: fields[index + 1]) else {
        return nil
      }
      cells.append(cell)
      index += 2
    }
    return cells
  }
}

extension StringProtocol {
  fileprivate var escaped: String {
    guard unicodeScalars.contains(where: { "\t\n\r\\".unicodeScalars.contains($0) }) else {
      return String(self)
    }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": text += "\\t"
      case "\n", "\r": text += "\\n"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  fileprivate var unescaped: String {
    guard unicodeScalars.contains("\\") else { return String(self) }
    var text = ""
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
