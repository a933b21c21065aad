import Evaluation

/// Reads 每…扣…: of a rate by its units, of things that happen by their number.
struct PerParser {
  let source: SourceText
  let title: String

  func content(_ tokens: ArraySlice<Token>, _ award: Award) -> Clause.Content? {
    guard let place = tokens.firstIndex(where: { $0.kind == .every }) else {
      return single(tokens, award)
    }
    let behind = tokens[(place + 1)...]
    let lead = PerParser.trimmed(tokens[..<place])
    guard let (index, value, unit) = PerParser.unit(in: behind) else {
      return uncounted(tokens, behind, lead, award)
    }
    switch unit {
    case .percent, .percentagePoint:
      guard award.isLoss else { return nil }
      return rate(behind, lead, at: index, (value, unit), award)
    case .things(let thing):
      return event(tokens[place...], lead, number: value, thing: thing, award)
    case .points, .times, .bare: return nil
    }
  }

  /// The last number in front of the award is the unit.
  private static func unit(
    in tokens: ArraySlice<Token>
  ) -> (index: Int, value: Rational, unit: NumberUnit)? {
    for index in tokens.indices.reversed() {
      if case .number(let value, let unit) = tokens[index].kind { return (index, value, unit) }
    }
    return nil
  }

  /// Without marks at its ends, and without brackets there that have no partner.
  static func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var rest = tokens
    while let first = rest.first, first.isMark || isLone(first, in: rest) { rest.removeFirst() }
    while let last = rest.last, last.isMark || isLone(last, in: rest) { rest.removeLast() }
    return rest
  }

  private static func isLone(_ token: Token, in tokens: ArraySlice<Token>) -> Bool {
    let opening = tokens.count { $0.isSign("(") || $0.isSign("[") }
    let closing = tokens.count { $0.isSign(")") || $0.isSign("]") }
    if token.isSign("(") { return opening > closing }
    return token.isSign(")") && closing > opening
  }

  private func rate(
    _ behind: ArraySlice<Token>, _ lead: ArraySlice<Token>, at index: Int,
    _ unit: (value: Rational, unit: NumberUnit), _ award: Award
  ) -> Clause.Content? {
    let tail = behind[(index + 1)...]
    guard tail.allSatisfy({ $0.text.map { PerParser.tails.contains($0) } ?? $0.isMark }),
      let way = way(behind[..<index])
    else { return nil }
    var per = PerUnit(
      direction: way.direction, threshold: way.threshold, unit: unit.value,
      numberUnit: unit.unit, award: award, lead: nil, subject: "", isOfTarget: way.isOfTarget)
    guard !lead.isEmpty else { return .perUnit(per) }
    if let range = RangeParser.range(lead) {
      per.lead = range
      per.subject = range.subject
      return .perUnit(per)
    }
    // 完成率每低于1个百分点: the name alone; anything else may change the meaning.
    guard let text = PerParser.text(lead) else { return nil }
    let subject = Subject.plain(text)
    if let direction = PerParser.missed[text] {
      guard per.direction == nil || per.direction == direction else { return nil }
      per.direction = direction
    } else {
      guard Subject.agree(subject, title) || PerParser.isName(subject) else { return nil }
      per.subject = subject
    }
    return .perUnit(per)
  }

  /// Words in front of 每 that only repeat which way it goes.
  private static let missed: [String: PerUnit.Direction] = [
    "未达到的": .below, "未达到": .below, "未达标的": .below, "未完成的": .below, "达不到的": .below, "不足的": .below,
    "低于的": .below, "超过的": .above, "超出的": .above, "超过部分": .above, "超出部分": .above, "不足部分": .below,
    "未达标准的": .below, "未达到标准的": .below, "未达": .below, "低于标准的": .below, "超过标准的": .above,
    "在此基础上": .both,
  ]

  static func isName(_ text: String) -> Bool {
    ["率", "比例", "度", "比率", "比重"].contains { text.hasSuffix($0) } && text.count <= 16
      && text.allSatisfy { $0.isLetter || "“”\"".contains($0) }
  }

  static func text(_ tokens: ArraySlice<Token>) -> String? {
    let texts = tokens.map(\.text)
    guard texts.allSatisfy({ $0 != nil }) else { return nil }
    return texts.compactMap { $0 }.joined()
  }

  private static let tails: Set<String> = [
    "的", "时", "(", ")", "则", "的部分", "及以上", "就", "相应", "(含)", "的则", "幅度", "均", "者", "以内", "的比例",
  ]
  private static let verbs: [String: PerUnit.Direction] = [
    "高": .above, "增加": .above, "上升": .above, "增长": .above, "提高": .above, "多": .above, "超": .above,
    "超出": .above, "高出": .above, "超过": .above, "高于": .above, "超支": .above, "增": .above,
    "上浮": .above, "升高": .above, "大于": .above, "多出": .above, "再超过": .above, "再超": .above,
    "低": .below, "降低": .below, "下降": .below, "减少": .below, "少": .below, "降": .below, "减": .below,
    "低于": .below, "不足": .below, "少于": .below, "差": .below, "欠": .below, "相差": .below,
    "未达到": .below, "下滑": .below, "下浮": .below, "少完成": .below, "未完成": .below, "再低": .below,
    "再降低": .below, "小于": .below, "缺": .below, "短": .below,
    "偏离": .both, "偏差": .both, "变动": .both, "增减": .both, "偏离目标值": .both, "增加或减少": .both,
    "上下浮动": .both, "浮动": .both, "高于或低于": .both, "超过或低于": .both, "增加或者减少": .both,
    "超过或不足": .both, "高出或低于": .both,
  ]

  /// From where and which way; nothing where other words stand there.
  private func way(
    _ tokens: ArraySlice<Token>
  ) -> Way? {
    var direction: PerUnit.Direction?
    var threshold: ValueRange.Limit?
    var text = ""
    for token in tokens {
      switch token.kind {
      case .comparison(let comparison):
        guard let side = PerParser.direction(comparison) else { return nil }
        if let first = direction, first != side {
          // 每高于或低于1个百分点.
          guard text == "或" || text == "或者" else { return nil }
          (direction, text) = (.both, "")
        } else {
          direction = side
        }
      case .number(let value, let unit):
        guard threshold == nil, unit == .percent || unit == .bare else { return nil }
        threshold = .init(value: value, isClosed: true, force: .explicit, unit: unit)
      case .text(let part): text += part
      default: return nil
      }
    }
    if direction == nil || !text.isEmpty {
      let plain = PerParser.stripped(text)
      if let verb = PerParser.verbs[plain] {
        guard direction == nil || direction == verb else { return nil }
        direction = verb
      } else if !plain.isEmpty {
        return nil
      }
    }
    let isOfTarget = threshold == nil && ["目标", "标准"].contains { text.hasPrefix($0) }
    return Way(direction: direction, threshold: threshold, isOfTarget: isOfTarget)
  }

  struct Way {
    var direction: PerUnit.Direction?
    var threshold: ValueRange.Limit?
    /// 每低于目标值1个百分点: the target stands elsewhere.
    var isOfTarget: Bool
  }

  private static func stripped(_ text: String) -> String {
    var text = text
    for head in ["目标值", "标准值", "目标", "标准", "比率", "比例", "完成率", "执行率", "控制率", "满意度", "率"]
    where text.hasPrefix(head) {
      text.removeFirst(head.count)
    }
    for end in ["的", "了", "达"] where text.hasSuffix(end) { text.removeLast(end.count) }
    return text
  }

  private static func direction(_ comparison: Comparison) -> PerUnit.Direction? {
    switch comparison {
    case .above: .above
    case .below: .below
    case .atLeast, .atMost, .equal: nil
    }
  }
}
