import Evaluation

/// How parts of a unit count, and what goes in proportion.
extension PhraseScanner {
  /// 不足1个百分点的按1个百分点计算, 不足1个百分点的不扣分, 不足部分按比例扣分.
  func counting(at start: Int) -> (Token.Kind, Int)? {
    guard let head = source.longest(["不足", "不满", "未满"], at: start),
      let unit = unit(at: start + head.count)
    else { return nil }
    let awards = AwardScanner(source)
    let place = awards.skip(["的部分", "的", "部分", ",", "均", "也", "时"], at: unit)
    let full = [
      "不扣分", "不予扣分", "不计算", "不计入", "不计", "忽略不计", "不扣", "不算", "舍去", "不予计算", "不作扣分",
    ]
    if let word = source.longest(full, at: place) { return (.counting(.full), place + word.count) }
    if let word = source.longest(["按比例扣分", "按比例扣减", "按比例计算", "按比例折算", "按比例计", "按比例扣"], at: place) {
      return (.counting(.linear), place + word.count)
    }
    guard let joint = source.longest(["按照", "按", "以", "视为", "视同", "算"], at: place),
      let second = self.unit(at: place + joint.count)
    else { return nil }
    return (
      .counting(.begun),
      awards.skip(["计算扣分", "计算", "计扣", "扣分", "计分", "计", "扣", "算"], at: second)
    )
  }

  /// A unit, or what stands for one.
  private func unit(at start: Int) -> Int? {
    if let found = NumberScanner(source).number(at: start, isBound: true) {
      switch found.unit {
      case .percent, .percentagePoint, .things, .bare: return found.end
      case .points, .times: return nil
      }
    }
    let words = ["一个单位", "一个档次", "部分", "整数部分", "单位", "整数", "一档", "1档", "整数倍"]
    return source.longest(words, at: start).map { start + $0.count }
  }

  /// 按实际完成比例得分, 按比例扣分.
  func proportion(at start: Int) -> (Token.Kind, Int)? {
    let awards = AwardScanner(source)
    var place = start
    if source.has("同比例", at: start) {
      place += 3
    } else {
      guard let head = source.longest(["按照", "按", "依照", "依"], at: start) else { return nil }
      place += head.count
      place = awards.skip(["其", "实际", "相应", "该", "对应"], at: place)
      place = awards.skip(
        [
          "完成", "执行", "支出", "达标", "到位", "合格", "落实", "覆盖", "公开", "支付", "利用", "使用", "实现", "情况的",
          "进度", "预算",
        ], at: place)
      let names = ["比例", "比率", "率", "百分比"]
      guard let name = source.longest(names, at: place) else { return nil }
      place += name.count
    }
    place = awards.skip(["相应", "折算", "计算", "的"], at: place)
    if let word = source.longest(["扣减分值", "扣分", "扣减", "扣除", "递减", "减分", "扣"], at: place) {
      return (.proportionalLoss, place + word.count)
    }
    if let word = source.longest(["得分", "计分", "给分", "赋分", "计得分", "折算", "计算"], at: place) {
      return (.proportion, place + word.count)
    }
    let isSaid = source.has("计算", at: place - 2) || source.has("折算", at: place - 2)
    return isSaid ? (.proportion, place) : nil
  }
}
