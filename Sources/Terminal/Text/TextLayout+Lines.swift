extension TextLayout {
  /// The lines of a text that is only shown, the same as those of its layout.
  ///
  /// Where each scalar is a character, none are made: sentences are broken again with every digit
  /// of their figures, and making characters took most of it.
  public static func lines(of text: String, columns: Int, widths: Widths = Widths()) -> [String] {
    var breaker = LineBreaker(columns: max(columns, 1))
    // Where each character begins, in bytes.
    var starts: [Int] = []
    starts.reserveCapacity(text.utf8.count + 1)
    var end = 0
    for scalar in text.unicodeScalars {
      guard scalar.neverJoins else { return lines(of: Array(text), columns, widths) }
      let kind = BreakClass(scalar)
      breaker.add(kind, cells: kind == .newline ? 0 : widths.cells(scalar))
      starts.append(end)
      end += UTF8.width(scalar)
    }
    breaker.finish()
    starts.append(end)
    return breaker.lines.map { line in
      text.part(starts[line.range.lowerBound]..<starts[line.range.upperBound])
    }
  }

  private static func lines(
    of text: [Character], _ columns: Int, _ widths: Widths
  ) -> [String] {
    TextLayout(text, columns: columns, widths: widths).lines.map { String(text[$0.range]) }
  }
}

extension String {
  /// The text between two offsets of bytes.
  fileprivate func part(_ bytes: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: bytes.count)])
  }
}
