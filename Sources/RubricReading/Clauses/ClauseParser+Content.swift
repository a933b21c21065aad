import Evaluation

/// What a condition and its award say together.
extension ClauseParser {
  func content(_ condition: ArraySlice<Token>, _ award: Award) -> Clause.Content {
    guard let range = PerParser.range(condition) else { return bare(award) }
    let text = source.text(range)
    if condition.first?.kind == .otherwise { return otherwise(condition, text, award) }
    if let each = each(condition, award) { return each }
    if condition.contains(where: { $0.kind == .every }) {
      return PerParser(source: source, title: title).content(condition, award) ?? .unknown(text)
    }
    if let single = PerParser(source: source, title: title).content(condition, award) {
      return single
    }
    if let range = RangeParser.range(condition) { return .range(range, award) }
    if let treatment = treatment(of: award), Applicability.isMeant(by: text) {
      return .notApplicable(text, treatment)
    }
    return criterion(condition, text, award)
  }

  /// An award without a condition: 得2分 alone means nothing.
  private func bare(_ award: Award) -> Clause.Content {
    switch award {
    case .full, .zero, .points, .share, .lose, .loseShare, .between: .unknown("")
    }
  }

  private func otherwise(
    _ condition: ArraySlice<Token>, _ text: String, _ award: Award
  ) -> Clause.Content {
    let rest = PerParser.trimmed(condition.dropFirst())
    guard let range = PerParser.range(rest) else { return .otherwise(award) }
    let words = source.text(range)
    if ["的", "均", "则", "一律", "该项", "本项", "情况", "情况下"].contains(words) { return .otherwise(award) }
    return content(rest, award)
  }

  /// 以上三项各1分: the parts stand in the same text or are listed.
  private func each(_ condition: ArraySlice<Token>, _ award: Award) -> Clause.Content? {
    guard let text = PerParser.text(condition) else { return nil }
    guard case .points(let points) = award else { return nil }
    let words: Set<String> = [
      "各", "以上各项各", "上述各项各", "以上每项", "各项各", "以上各", "每项", "以上三项各", "以上两项各", "以上四项各", "以上五项各",
    ]
    return words.contains(text) ? .each(points, isLoss: false) : nil
  }

  private func treatment(of award: Award) -> ApplicableRule.Treatment? {
    switch award {
    case .full: .full
    case .points(let points): points == maximum ? .full : nil
    case .zero, .share, .lose, .loseShare, .between: nil
    }
  }

  /// Criteria must not hide a number whose sense was not read.
  private func criterion(
    _ condition: ArraySlice<Token>, _ text: String, _ award: Award
  ) -> Clause.Content {
    let plain = Criterion.plain(text)
    guard !plain.isEmpty else { return .unknown(text) }
    for token in condition {
      switch token.kind {
      case .number(_, .points), .scoreIs, .proportion, .proportionalLoss: return .unknown(text)
      // 2处问题扣1分 may mean each two, two or more, or exactly two.
      case .number where award.isLoss: return .unknown(text)
      default: break
      }
    }
    return .criterion(plain, award)
  }

  /// Leading 完成率=完成数÷计划数×100%, and headings in front of a colon.
  mutating func peelDefinitions(isEnd: Bool = false) {
    while let cut = pending.firstIndex(where: { $0.kind == .comma || $0.kind == .colon }) {
      let front = pending[pending.startIndex..<cut]
      guard
        let content = definition(front) ?? base(front).map(Clause.Content.base)
          ?? heading(front, at: cut)
      else { break }
      if let range = PerParser.range(PerParser.trimmed(front)) { append(content, range) }
      pending = pending[(cut + 1)...]
    }
    guard isEnd, let content = definition(pending) else { return }
    if let range = PerParser.range(pending) { append(content, range) }
    pending = pending[pending.endIndex..<pending.endIndex]
  }

  private func heading(_ front: ArraySlice<Token>, at cut: Int) -> Clause.Content? {
    let front = PerParser.trimmed(front)
    guard !front.isEmpty else { return .note }
    guard let range = PerParser.range(front) else { return nil }
    let text = source.text(range)
    if Fillers.headings.contains(text) { return .note }
    let isColon = pending.contains { $0.kind == .colon && $0.range.lowerBound >= range.upperBound }
    return isColon && isListHead(text) ? .note : nil
  }

  private func isListHead(_ text: String) -> Bool {
    ["以下", "下列", "方面", "如下", "要点", "包括"].contains { text.contains($0) }
      && !["之一", "情形", "不得", "扣"].contains { text.contains($0) }
  }

  private func definition(_ tokens: ArraySlice<Token>) -> Clause.Content? {
    let tokens = PerParser.trimmedMarks(tokens)
    guard let sign = tokens.firstIndex(where: { $0.kind == .comparison(.equal) }),
      sign > tokens.startIndex,
      let name = PerParser.text(PerParser.trimmed(tokens[tokens.startIndex..<sign])),
      tokens[(sign + 1)...].contains(where: { $0.text != nil })
    else { return nil }
    let right = tokens[(sign + 1)...]
    let isScored = right.contains { token in
      switch token.kind {
      case .maximum, .number(_, .points), .every, .award: true
      default: false
      }
    }
    guard !isScored else { return nil }
    return .definition(
      name: Subject.label(name), ScoreExpression.formula(right, maximum: maximum))
  }

  /// What no award took: a note, a part of a list, or something that was not understood.
  func leftover(_ rest: ArraySlice<Token>) -> Clause.Content {
    guard let range = PerParser.range(rest) else { return .note }
    let text = source.text(range)
    if Fillers.headings.contains(text) || isListHead(text) && !isListPart { return .note }
    if let base = base(rest) { return .base(base) }
    if let formula = product(rest) { return .formula(formula, lead: nil) }
    if let treatment = Applicability.leftOut(text) {
      return .notApplicable(treatment.0, treatment.1)
    }
    if isListPart, !hasNumbers(rest) { return .part(Criterion.plain(text)) }
    let isNote = Fillers.notes.contains { text.hasPrefix($0) } || text.hasSuffix("为准")
    return isNote && !hasNumbers(rest) ? .note : .unknown(text)
  }

  /// 以100%为标准.
  private func base(_ rest: ArraySlice<Token>) -> ValueRange.Limit? {
    let tokens = Array(PerParser.trimmed(rest))
    guard tokens.count == 3, tokens[0].text == "以",
      case .number(let value, let unit) = tokens[1].kind,
      let text = tokens[2].text, ["为标准", "为基准", "为基数", "为标准值", "为目标值", "为目标"].contains(text)
    else { return nil }
    return .init(value: value, isClosed: true, force: .explicit, unit: unit)
  }

  private func hasNumbers(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { token in
      switch token.kind {
      case .text, .comma, .colon, .enumeration, .maximum: false
      default: !(token.isSign("(") || token.isSign(")"))
      }
    }
  }

  /// 完成率×分值 without 得分=.
  private func product(_ rest: ArraySlice<Token>) -> Formula? {
    let hasSign = rest.contains { $0.isSign("×") }
    let hasMaximum = rest.contains { token in
      switch token.kind {
      case .maximum, .number(_, .points): true
      default: false
      }
    }
    guard hasSign, hasMaximum else { return nil }
    return ScoreExpression.formula(Wrapping.inner(rest), maximum: maximum)
  }
}
