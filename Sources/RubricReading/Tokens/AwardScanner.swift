import Evaluation

/// Reads what is given or taken: 得满分, 得分值的60%, 扣0.5分, 不得分.
struct AwardScanner {
  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// Longest first.
  private static let verbs = [
    "得分为", "计分为", "可得", "得分", "计分", "获得", "给予", "得", "计", "记", "给", "赋", "评", "获", "为",
  ]
  private static let lossVerbs = ["扣减", "扣除", "扣掉", "减扣", "倒扣", "扣分", "扣", "减去", "减"]
  private static let fillers = [
    "该项指标", "本项指标", "该指标", "本指标", "该项", "本项", "此项", "指标", "相应", "对应", "其",
  ]
  private static let zeros = [
    "不得分", "不给分", "不予得分", "不记分", "不计分", "不计得分", "不赋分", "不予计分", "不予给分", "得分为0分",
    "得分为零", "得分为0", "扣全分", "扣除全部分值", "扣全部分值", "扣完全部分值", "扣除全部分数", "得零分", "计零分", "记零分",
    "零分", "为零分", "扣满分", "全部扣除", "一票否决",
  ]
  private static let fulls = ["不扣分", "不予扣分", "不减分"]
  static let maximumWords = [
    "该项指标分值", "本项指标分值", "该指标分值", "本指标分值", "该项分值", "本项分值", "此项分值", "指标分值", "标准分值", "权重分值",
    "权重分数", "标准分", "权重分", "分值", "权重", "满分值", "满分", "总分", "分数", "指标权重", "指标分", "全部分值", "该项权重分",
    "本项权重分", "该指标权重分", "指标权重分", "该项满分", "本项满分", "指标满分", "该指标满分",
  ]

  func award(at start: Int) -> (Token.Kind, Int)? {
    let plain = skip(["该项", "本项", "此项", "该指标", "本指标", "均", "一律", "则", "全部"], at: start)
    if let word = source.longest(AwardScanner.zeros, at: plain) {
      return (.award(.zero), plain + word.count)
    }
    if let word = source.longest(AwardScanner.fulls, at: start) {
      return (.award(.full), start + word.count)
    }
    let losses = AwardScanner.lossVerbs.filter { source.has($0, at: start) }
    if !losses.isEmpty {
      return losses.lazy.compactMap { verb in
        loss(at: skip(AwardScanner.fillers, at: start + verb.count))
      }.first
    }
    if let halved = source.longest(["减半得分", "减半计分", "减半给分", "得分减半"], at: start) {
      return half.map { (.award(.share($0)), start + halved.count) }
    }
    if source.has("按", at: start) { return byShare(at: start + 1) }
    guard !isInsideWord(start) else { return nil }
    // 得分值的60% is 得 with 分值, and not 得分: the longest verb that leads to something counts.
    return AwardScanner.verbs.filter { source.has($0, at: start) }.lazy.compactMap { verb in
      let place = skip(AwardScanner.fillers + ["为", ":"], at: start + verb.count)
      return verb == "为" ? plainGain(at: place) : gain(at: place)
    }.first
  }

  /// 合计, 取得, 自评 end with a verb and are none.
  private func isInsideWord(_ start: Int) -> Bool {
    guard start > 0, let before = source[start - 1] else { return false }
    switch source[start] {
    case "计", "记": return "合共总累小统设预估审会登".contains(before)
    case "得": return "取所获只不".contains(before)
    case "评": return "自测考点初复".contains(before)
    case "为": return "作成分认".contains(before)
    default: return false
    }
  }

  private var half: Rational? { Rational(1, over: 2) }

  func skip(_ words: [String], at start: Int) -> Int {
    var place = start
    while let word = source.longest(words, at: place) { place += word.count }
    return place
  }

  /// 为5分 and 为满分 give points; 为95% compares.
  private func plainGain(at place: Int) -> (Token.Kind, Int)? {
    let isShare = NumberScanner(source).number(at: place)?.unit == .percent
    return isShare ? nil : gain(at: place)
  }

  private func gain(at place: Int) -> (Token.Kind, Int)? {
    if let word = source.longest(["满分", "全分", "全部分值", "全部分数", "满分值"], at: place) {
      return full(endingAt: place + word.count)
    }
    if let found = points(at: place) { return found }
    return share(at: place).map { (.award(.share($0.value)), $0.end) }
  }

  /// 得满分（5分）says the maximum again; 得满分的60% is a share.
  private func full(endingAt end: Int) -> (Token.Kind, Int)? {
    if source[end] == "的" || source[end] == "×" {
      return ShareScanner(source).share(at: end + 1).map { (.award(.share($0.value)), $0.end) }
    }
    if source.has("为止", at: end) { return (.most(nil), end + 2) }
    guard source[end] == "(", let number = NumberScanner(source).number(at: end + 1),
      number.unit == .points, source[number.end] == ")"
    else { return (.award(.full), end) }
    return (.award(.full), number.end + 1)
  }

  private func points(at place: Int) -> (Token.Kind, Int)? {
    let numbers = NumberScanner(source)
    guard let first = pointsOrBare(at: place) else { return nil }
    if source[first.end] == "-" || source[first.end] == "至",
      let second = numbers.number(at: first.end + 1), second.unit == .points
    {
      let (low, high) = (min(first.value, second.value), max(first.value, second.value))
      return (.award(.between(low, high)), second.end)
    }
    guard first.unit == .points, !isVague(at: first.end) else { return nil }
    return (.award(first.value.isZero ? .zero : .points(first.value)), first.end)
  }

  private func pointsOrBare(at place: Int) -> NumberScanner.Found? {
    if let found = NumberScanner(source).number(at: place) {
      return found.unit == .points || found.unit == .bare ? found : nil
    }
    // 3至4分, where 至 follows the digits.
    return NumberScanner(source).digits(at: place).map {
      NumberScanner.Found(value: $0.value, unit: .bare, end: place + $0.length)
    }
  }

  private func isVague(at end: Int) -> Bool {
    source.longest(["以上", "以下", "以内", "左右", "起"], at: end) != nil
  }

  private func share(at place: Int) -> (value: Rational, end: Int)? {
    ShareScanner(source).share(at: place, isWhole: true)
  }

  private func byShare(at start: Int) -> (Token.Kind, Int)? {
    let place = skip(["照"], at: start)
    guard let found = ShareScanner(source).share(at: place, isWhole: false),
      let word = source.longest(["计算得分", "计得分", "计分", "得分", "给分", "赋分", "计算", "计"], at: found.end)
    else { return nil }
    return (.award(.share(found.value)), found.end + word.count)
  }

  private func loss(at place: Int) -> (Token.Kind, Int)? {
    guard let found = pointsOrBare(at: place) else {
      return ShareScanner(source).share(at: place, isWhole: true)
        .map { (.award(.loseShare($0.value)), $0.end) }
    }
    let numbers = NumberScanner(source)
    if source[found.end] == "-" || source[found.end] == "至",
      let second = numbers.number(at: found.end + 1), second.unit == .points
    {
      return (.judgement, second.end)
    }
    guard found.unit == .points, !isVague(at: found.end) else { return nil }
    return (.award(.lose(found.value)), found.end)
  }
}
