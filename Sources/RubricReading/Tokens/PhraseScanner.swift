import Evaluation

/// Reads fixed turns of phrase: 扣完为止, 按比例得分, 不足一个百分点按一个百分点计, 酌情.
struct PhraseScanner {
  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  func phrase(at start: Int) -> (Token.Kind, Int)? {
    floor(at: start) ?? most(at: start) ?? counting(at: start) ?? judgement(at: start)
      ?? proportion(at: start) ?? otherwise(at: start) ?? score(at: start) ?? maximum(at: start)
  }

  private func judgement(at start: Int) -> (Token.Kind, Int)? {
    let words = [
      "酌情", "酌减", "视情况", "视情节", "视情", "视具体情况", "视完成情况", "视程度", "视实际情况", "据情", "根据情况",
      "由专家", "由评价人员", "由评审", "综合判断", "综合评定", "综合评判", "主观评价", "适当扣分", "适当给分", "视严重程度",
      "视问题", "根据实际情况", "根据问题严重程度",
    ]
    return source.longest(words, at: start).map { (.judgement, start + $0.count) }
  }

  /// 否则 always, 其余 and its like where an award follows.
  private func otherwise(at start: Int) -> (Token.Kind, Int)? {
    if let word = source.longest(["否则的话", "否则", "反之"], at: start) {
      return (.otherwise, start + word.count)
    }
    let words = ["其余情况", "其他情况", "其它情况", "其余情形", "其他情形", "除此之外", "其余", "其他", "其它"]
    guard let word = source.longest(words, at: start) else { return nil }
    let awards = AwardScanner(source)
    let end = awards.skip(["的", "情况", "均", "一律", "档次", "则", ",", "下"], at: start + word.count)
    let isFollowed = awards.award(at: end) != nil || proportion(at: end) != nil
    return isFollowed ? (.otherwise, end) : nil
  }

  private func score(at start: Int) -> (Token.Kind, Int)? {
    let prefixes = [
      "该项指标", "该指标", "本指标", "该项", "本项", "此项", "指标", "实际", "计算", "自评", "评价", "最终", "考核",
    ]
    let place = AwardScanner(source).skip(prefixes, at: start)
    guard let word = source.longest(["计分公式", "得分公式", "得分", "分数", "评分"], at: place) else {
      return nil
    }
    var end = place + word.count
    if word.hasSuffix("公式"), source[end] == ":" || source[end] == "为" {
      end += 1
      if source.has("得分", at: end) { end += 2 }
      return (.scoreIs, source[end] == "=" ? end + 1 : end)
    }
    guard source[end] == "=" else { return nil }
    return (.scoreIs, end + 1)
  }

  /// 满分5分 states the maximum; 分值 alone is the maximum as a quantity.
  private func maximum(at start: Int) -> (Token.Kind, Int)? {
    if let sum = source.longest(["共计", "合计", "总计", "共"], at: start),
      let number = NumberScanner(source).number(at: start + sum.count), number.unit == .points
    {
      return (.stated(number.value), number.end)
    }
    guard let word = source.longest(AwardScanner.maximumWords, at: start) else { return nil }
    var end = start + word.count
    let stated = AwardScanner(source).skip(["为", "共", ":", "="], at: end)
    if let number = NumberScanner(source).number(at: stated), number.unit == .points {
      return (.stated(number.value), number.end)
    }
    // 分数 and 总分 are words of sentences too.
    guard ["分数", "总分"].contains(word) == false || isBesideSign(start, end) else { return nil }
    if source[end] == "值" { end += 1 }
    return (.maximum, end)
  }

  private func isBesideSign(_ start: Int, _ end: Int) -> Bool {
    let before = start > 0 ? source[start - 1] : nil
    return [before, source[end]].contains { $0.map { "×÷+-()".contains($0) } ?? false }
  }
}
