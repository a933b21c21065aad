extension String {
  /// The text as a person sees it (看得见的文字).
  ///
  /// Characters without width and marks of direction are gone, radicals and compatibility
  /// ideographs are ordinary characters, and those of the Symbol font are what it draws.
  public var readable: String {
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF || $0 == 0xF0 }),
      unicodeScalars.contains(where: { $0.isInvisible || $0.isDrawnOtherwise })
    else { return self }
    var text = UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isInvisible {
      text.append(scalar.asDrawn)
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Without width: zero-width blanks and joiners, soft hyphens, marks of byte order and direction.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isDrawnOtherwise: Bool {
    switch value {
    case 0x2E80...0x2FD5, 0xF020...0xF0FF, 0xF900...0xFAD9, 0x2F800...0x2FA1D: true
    default: false
    }
  }

  fileprivate var asDrawn: Unicode.Scalar {
    guard isDrawnOtherwise else { return self }
    if let ordinary = OrdinaryIdeographs.scalar(value) { return ordinary }
    return (0xF020...0xF0FF).contains(value)
      ? SymbolFont.symbol.character(value)?.unicodeScalars.first ?? self : self
  }
}

extension IntakeLine {
  /// The same line with all its texts as a person sees them.
  public var readable: IntakeLine {
    switch self {
    case .paragraph(let text): return .paragraph(text.readable)
    case .row(let cells): return .row(cells.map(\.readable))
    case .sheet(let name, let isHidden): return .sheet(name: name.readable, isHidden: isHidden)
    case .cells(let row, let cells):
      return .cells(
        row: row,
        cells.map { cell in
          var cell = cell
          cell.text = cell.text.readable
          return cell
        })
    case .omitted(var omission):
      omission.text = omission.text.readable
      return .omitted(omission)
    case .end, .fault: return self
    }
  }
}
