import Evaluation

/// Where deductions end, and what cannot be exceeded.
extension PhraseScanner {
  func floor(at start: Int) -> (Token.Kind, Int)? {
    let place = AwardScanner(source).skip(["直至", "直到", "以", "至", "本项", "该项", "分值"], at: start)
    if let word = source.longest(["扣完即止", "扣光为止", "减完为止", "扣减完为止", "扣完止"], at: place) {
      return (.floor, place + word.count)
    }
    if let word = source.longest(["扣完", "扣至0分", "扣至零分", "扣减至0分", "扣到0分", "减至0分"], at: place) {
      return end(of: "为止", from: place + word.count).map { (.floor, $0) }
        ?? (place > start || word.count > 2 ? (.floor, place + word.count) : nil)
    }
    let words = [
      "最低得0分", "最低为0分", "最低0分", "最低零分", "不计负分", "不得负分", "不出现负分", "不倒扣分", "不倒扣",
      "最低不低于0分", "得分不低于0分", "最低分为0分", "最低得零分",
    ]
    return source.longest(words, at: start).map { (.floor, start + $0.count) }
  }

  /// The word within the next few characters of the same phrase.
  private func end(of word: String, from start: Int) -> Int? {
    for place in start..<min(start + 12, source.count) {
      if source.has(word, at: place) { return place + word.count }
      if source[place].map({ ",;。\n".contains($0) }) ?? true { return nil }
    }
    return nil
  }

  func most(at start: Int) -> (Token.Kind, Int)? {
    if let end = cutAtWhole(at: start) { return (.most(nil), end) }
    let words = [
      "以满分为限", "加满为止", "不超过满分", "超出部分不加分", "超过部分不加分", "超过部分不另加分", "超额完成不加分",
      "超额部分不加分", "超过满分按满分计", "超出满分按满分计", "超过的按满分计", "得分不超过满分", "最高不超过满分", "最高得满分",
      "最高为满分", "最高满分", "超过满分的按满分计", "超过满分的按满分计算", "超额完成的不加分",
    ]
    if let word = source.longest(words, at: start) { return (.most(nil), start + word.count) }
    return lossLimit(at: start) ?? gainLimit(at: start)
  }

  /// 最多扣2分, 累计扣分不超过2分.
  private func lossLimit(at start: Int) -> (Token.Kind, Int)? {
    let heads = ["最多扣减", "最高扣减", "最多扣", "最高扣", "累计扣分不超过", "扣分不超过", "累计扣分最多", "扣分最多不超过"]
    guard let head = source.longest(heads, at: start) else { return nil }
    let place = AwardScanner(source).skip(["分", "不超过"], at: start + head.count)
    guard let number = NumberScanner(source).number(at: place), number.unit == .points else {
      return nil
    }
    return (.mostLost(number.value), number.end)
  }

  /// 最高不超过5分, 不超过该项分值.
  private func gainLimit(at start: Int) -> (Token.Kind, Int)? {
    let heads = [
      "最高不超过", "最多不超过", "最高得分不超过", "得分最高不超过", "得分不超过", "累计不超过", "总分不超过", "最高得",
      "最多得", "最高计", "最多计", "最高", "最多", "不超过",
    ]
    guard let head = source.longest(heads, at: start) else { return nil }
    let place = start + head.count
    if let word = source.longest(AwardScanner.maximumWords, at: place) {
      return (.most(nil), place + word.count)
    }
    guard let number = NumberScanner(source).number(at: place), number.unit == .points else {
      return nil
    }
    return (.most(number.value), number.end)
  }

  /// 超过100%的按100%计算.
  private func cutAtWhole(at start: Int) -> Int? {
    let awards = AwardScanner(source)
    var place = awards.skip(["完成率", "执行率", "比率", "比例"], at: start)
    guard let head = source.longest(["超过", "大于", "高于", "超出"], at: place) else { return nil }
    place += head.count
    guard source.has("100%", at: place) else { return nil }
    place = awards.skip(["的部分", "部分", "的", "者", "时", ",", "均"], at: place + 4)
    guard let joint = source.longest(["按照", "按", "以", "视为"], at: place) else { return nil }
    place += joint.count
    guard source.has("100%", at: place) else { return nil }
    return awards.skip(["计算得分", "计算", "计分", "得分", "核算", "计", "算"], at: place + 4)
  }
}
