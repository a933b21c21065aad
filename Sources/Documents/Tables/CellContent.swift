/// What a cell of a table can be, before anybody knows what it means.
enum CellContent: Hashable {
  case label
  case figure
  /// What stands where there is nothing: —, -, /, 无.
  case nothing
  /// It stands where a number would, and is none that can be read: #DIV/0!, 约100万元, 1,23.
  case fault

  init(_ text: String) {
    let bytes = CellBytes(text)
    if bytes.isPlainNumber {
      self = .figure
    } else if bytes.count > CellContent.mostBytes {
      self = .label
    } else if bytes.digits == 0, !bytes.hasWide {
      self = text.standsForNothing ? .nothing : text.isSpreadsheetFault ? .fault : .label
    } else if CellFigure(text) != nil {
      self = .figure
    } else {
      self = text.standsForNothing ? .nothing : text.isNearlyFigure ? .fault : .label
    }
  }

  private static let mostBytes = 120
}

/// A cell's text byte by byte: most cells of a long sheet are told by that alone.
private struct CellBytes {
  private(set) var count = 0
  private(set) var digits = 0
  private var points = 0
  private var hasOther = false
  /// It may have full-width digits.
  private(set) var hasWide = false
  private var endsInDigit = false

  init(_ text: String) {
    for byte in text.utf8 {
      endsInDigit = false
      switch byte {
      case 0x30...0x39:
        digits += 1
        endsInDigit = true
      case 0x2D where count == 0: break
      case 0x2E where digits > 0: points += 1
      default:
        hasOther = true
        if byte == 0xEF { hasWide = true }
      }
      count += 1
    }
  }

  /// ASCII digits with one point at most, as programs store numbers.
  var isPlainNumber: Bool { !hasOther && endsInDigit && points <= 1 && count <= 40 }
}

extension String {
  /// A number, however a cell holds it.
  var isFigure: Bool { CellContent(self) == .figure }

  /// A stroke where there is nothing: —, -, /.
  var isNothing: Bool { ["—", "-", "－", "/", "——", "--", "–"].contains(trimmed) }

  /// Strokes, dots and words that say that there is nothing.
  fileprivate var standsForNothing: Bool {
    guard utf8.count <= 24 else { return false }
    let plain = compact
    if plain.isEmpty { return true }
    if plain.allSatisfy({ "—-－–―─一/\\*…·.．~～×".contains($0) }) { return plain != "一" }
    return ["无", "没有", "不涉及", "无此项", "N/A", "n/a", "NA", "(空)", "空"].contains(plain)
  }

  fileprivate var isSpreadsheetFault: Bool {
    hasPrefix("#") && dropFirst().allSatisfy { $0.isASCII && !$0.isLowercase || $0 == "#" }
  }

  /// Mostly digits, with nothing that a label would have.
  fileprivate var isNearlyFigure: Bool {
    if isSpreadsheetFault { return true }
    let plain = compact
    guard let first = plain.first, first.isDigit || "约近超共-−+(￥¥=\"'".contains(first),
      plain.contains(where: \.isDigit)
    else { return false }
    return plain.allSatisfy {
      $0.isDigit || "约近超共余多左右元千万百亿人名个项件%.,'，。-−–+*×/()Ee￥¥=\"".contains($0)
    }
  }
}
