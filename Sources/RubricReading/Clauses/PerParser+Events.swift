import Evaluation

/// Things that are counted: 每发现一处违规扣1分, 一项不符合扣2分, 每次扣0.5分.
extension PerParser {
  func event(
    _ tokens: ArraySlice<Token>, _ lead: ArraySlice<Token>, number: Rational, thing: String,
    _ award: Award
  ) -> Clause.Content? {
    guard number > .zero, award != .full, award != .zero else { return nil }
    let plain = tokens.allSatisfy { token in
      switch token.kind {
      case .number, .text, .every, .enumeration, .comparison, .comma, .maximum: true
      default: token.isSign("(") || token.isSign(")")
      }
    }
    guard plain, let range = PerParser.range(tokens) else { return nil }
    // 有违规的，每处扣1分: what is counted stands in front.
    let front = PerParser.range(lead).map { source.text($0) } ?? ""
    let text = front + source.text(range)
    return counted(text, number: number, thing: thing, award)
  }

  private func counted(
    _ text: String, number: Rational, thing: String, _ award: Award
  ) -> Clause.Content? {
    if award.isLoss {
      let words = ["不符合", "不满足", "缺少", "缺", "未达到", "不达标", "未满足", "不具备", "少", "未符合", "不完整", "未做到"]
      let rest = text.filter { !"每有一1项个条处点的".contains($0) }
      if words.contains(rest) || ["要求不符合", "不符合要求", "不符合规定", "未达到要求"].contains(rest),
        let points = award.lost(of: .zero), ["项", "个", "条", "点", "处"].contains(thing)
      {
        return .each(points, isLoss: true)
      }
      return .perEvent(PerEvent(text: text, number: number, thing: thing, award: award))
    }
    guard case .points(let points) = award else { return nil }
    let rest = text.filter { !"每有一1项个条点的".contains($0) }
    let words: Set<String> = [
      "", "符合", "满足", "具备", "达到", "达标", "符合要求", "满足要求", "达到要求", "符合上述", "完成", "做到", "落实", "符合以上",
      "符合以上要求", "符合规定", "其中符合", "方面", "符合上述要求", "齐全", "符合其中",
    ]
    if words.contains(rest) { return .each(points, isLoss: false) }
    return .reward(PerEvent(text: text, number: number, thing: thing, award: award))
  }

  /// 每 without a number: 每次扣0.5分, 每项1分, 每缺项扣1分.
  func uncounted(
    _ tokens: ArraySlice<Token>, _ behind: ArraySlice<Token>, _ lead: ArraySlice<Token>,
    _ award: Award
  ) -> Clause.Content? {
    guard let text = PerParser.text(behind),
      let thing = NumberUnit.countWords.first(where: { text.hasPrefix($0) })
    else { return nil }
    guard let place = tokens.firstIndex(where: { $0.kind == .every }) else { return nil }
    return event(tokens[place...], lead, number: .one, thing: thing, award)
  }

  /// 一项不符合扣1分: one of something, without 每.
  func single(_ tokens: ArraySlice<Token>, _ award: Award) -> Clause.Content? {
    guard award.isLoss else { return nil }
    let numbers = tokens.indices.filter {
      if case .number = tokens[$0].kind { true } else { false }
    }
    guard numbers.count == 1, let index = numbers.first,
      case .number(let value, .things(let thing)) = tokens[index].kind, value == .one,
      tokens.allSatisfy({ token in
        switch token.kind {
        case .number, .text, .comma, .enumeration, .maximum: true
        default: false
        }
      })
    else { return nil }
    return event(
      tokens, tokens[tokens.startIndex..<tokens.startIndex], number: value, thing: thing, award)
  }

  static func range(_ tokens: ArraySlice<Token>) -> Range<Int>? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }
}
