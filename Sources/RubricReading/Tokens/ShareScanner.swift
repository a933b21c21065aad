import Evaluation

/// Shares of the maximum: 60%权重分, 分值的一半, 三分之二分值, 1/2.
struct ShareScanner {
  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// The share that begins there; a whole one must be of the maximum by its words, or end the phrase.
  func share(at start: Int, isWhole: Bool = false) -> (value: Rational, end: Int)? {
    if let word = source.longest(AwardScanner.maximumWords, at: start) {
      var place = start + word.count
      if let joint = source.longest(["的", "×"], at: place) { place += joint.count }
      return fraction(at: place)
    }
    guard let found = fraction(at: start) else { return nil }
    var end = found.end
    if source[end] == "的" { end += 1 }
    if let word = source.longest(AwardScanner.maximumWords + ["分"], at: end) {
      return (found.value, end + word.count)
    }
    return !isWhole || endsPhrase(at: found.end) ? found : nil
  }

  private func endsPhrase(at end: Int) -> Bool {
    source[end].map { ",;。:)\n、".contains($0) } ?? true
  }

  private func fraction(at start: Int) -> (value: Rational, end: Int)? {
    if source.has("一半", at: start) { return Rational(1, over: 2).map { ($0, start + 2) } }
    if let found = NumberScanner(source).number(at: start), found.unit == .percent {
      return (found.value, found.end)
    }
    if let written = written(at: start) { return written }
    let numbers = NumberScanner(source)
    guard let top = numbers.digits(at: start), source[start + top.length] == "÷",
      let bottom = numbers.digits(at: start + top.length + 1),
      let value = top.value.divided(by: bottom.value)
    else { return nil }
    return (value, start + top.length + 1 + bottom.length)
  }

  /// 三分之二.
  private func written(at start: Int) -> (value: Rational, end: Int)? {
    guard let bottom = ChineseNumeral.read(source, at: start),
      source.has("分之", at: start + bottom.length),
      let top = ChineseNumeral.read(source, at: start + bottom.length + 2),
      let value = top.value.divided(by: bottom.value)
    else { return nil }
    return (value, start + bottom.length + 2 + top.length)
  }
}
