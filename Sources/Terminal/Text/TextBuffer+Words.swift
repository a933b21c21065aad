/// What moves and deletions by word keep together: in Chinese, what stands between punctuation.
private enum WordClass {
  case blank, word, ideograph, punctuation

  init(_ character: Character) {
    switch BreakClass(character) {
    case .space, .newline: self = .blank
    case .letter, .digit: self = .word
    case .free: self = .ideograph
    case .closing, .opening, .separator, .sign, .joiner, .quote, .dash: self = .punctuation
    }
  }
}

extension TextBuffer {
  func wordStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, WordClass(characters[start - 1]) == .blank { start -= 1 }
    guard start > 0 else { return 0 }
    let kind = WordClass(characters[start - 1])
    while start > 0, WordClass(characters[start - 1]) == kind { start -= 1 }
    return start
  }

  func wordEnd(after offset: Int) -> Int {
    var end = offset
    guard end < count else { return count }
    let kind = WordClass(characters[end])
    while end < count, WordClass(characters[end]) == kind { end += 1 }
    while end < count, WordClass(characters[end]) == .blank { end += 1 }
    return end
  }
}
