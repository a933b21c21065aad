import Evaluation

/// Bounds: 不低于95%, 95%以上, 为0.
extension Tokenizer {
  var comparison: (Token.Kind, Int)? {
    if let side { return side }
    if let word = Comparison.words.filter({ source.has($0.0, at: index) })
      .max(by: { $0.0.count < $1.0.count })
    {
      let end = index + word.0.count
      guard word.0.first?.isLetter != true || previous == .every || namesBound(at: end) else {
        return nil
      }
      return (.comparison(word.1), end)
    }
    guard source[index] == "为", let number = NumberScanner(source).number(at: index + 1) else {
      return nil
    }
    switch number.unit {
    case .percent, .bare: return (.comparison(.equal), index + 1)
    case .percentagePoint, .points, .things, .times: return nil
    }
  }

  /// A number follows, or what stands for one.
  private func namesBound(at place: Int) -> Bool {
    NumberScanner(source).number(at: place, isBound: true) != nil
  }

  private var side: (Token.Kind, Int)? {
    switch previous {
    case .number, .inclusion: break
    default: return nil
    }
    let word = Side.words.filter { source.has($0.0, at: index) }.max { $0.0.count < $1.0.count }
    return word.map { (.side($0.1, isExplicit: $0.isExplicit), index + $0.0.count) }
  }

  var signedNumber: (Token.Kind, Int)? {
    let isSigned = source[index] == "-" && !isBehindOperand
    let start = isSigned ? index + 1 : index
    let isBound = previous.map { if case .comparison = $0 { true } else { false } } ?? false
    guard let number = NumberScanner(source).number(at: start, isBound: isBound) else { return nil }
    return (.number(isSigned ? -number.value : number.value, number.unit), number.end)
  }

  /// A minus sign here would take away from what stands in front.
  private var isBehindOperand: Bool {
    switch previous {
    case .number, .inclusion, .text, .maximum: true
    case .sign(let sign): ")]|".contains(sign)
    default: false
    }
  }
}
