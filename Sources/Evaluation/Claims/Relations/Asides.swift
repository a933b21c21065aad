/// Tells numbers that a sentence is about from those it only mentions (比上年增加20万元).
///
/// A growth, the base of a comparison and an average stand beside a figure; what is divided,
/// summed or shared behind them belongs to the figure and not to them.
struct Asides {
  let prose: Prose

  enum Direction: Hashable, Sendable { case more, less }

  /// The number is a growth, a base or an average.
  func isAside(_ quantity: Quantity) -> Bool {
    let start = front(of: quantity)
    if prose[quantity.range.upperBound] == Asides.of { return true }
    if direction(of: quantity) != nil { return true }
    if prose.last(of: Asides.arrivals, endingAt: start) != nil { return false }
    return (clauseStart(before: start)..<start).contains { offset in
      Asides.beginnings.contains(prose[offset])
        && (prose.first(of: Asides.comparisons, at: offset) != nil
          || prose.first(of: Asides.averages, at: offset) != nil)
    }
  }

  /// Which way the number changes something, where a word of change stands right before it.
  func direction(of quantity: Quantity) -> Direction? {
    let start = front(of: quantity)
    let more = prose.last(of: Asides.more, endingAt: start)?.count ?? 0
    let less = prose.last(of: Asides.less, endingAt: start)?.count ?? 0
    return more == 0 && less == 0 ? nil : more > less ? .more : .less
  }

  /// The word of change that ends there.
  func changeWord(endingAt end: Int) -> [UInt32]? {
    let more = prose.last(of: Asides.more, endingAt: end) ?? []
    let less = prose.last(of: Asides.less, endingAt: end) ?? []
    let word = more.count > less.count ? more : less
    return word.isEmpty ? nil : word
  }

  /// Where the clause begins in which the character before that place stands.
  func clauseStart(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < Asides.longestClause, !prose.endsClause(at: start - 1) {
      start -= 1
    }
    return start
  }

  /// The first character of the number with its comparison.
  func front(of quantity: Quantity) -> Int {
    quantity.mark.isEmpty ? quantity.range.lowerBound : quantity.mark.lowerBound
  }
}

extension Asides {
  /// 500万元的96%: what is taken of it counts.
  private static let of: UInt32 = 0x7684

  private static let longestClause = 60
  /// What comparisons and averages begin with.
  private static let beginnings = Set((comparisons + averages).compactMap(\.first))

  private static let more = [
    "增加", "增加了", "增长", "增长了", "上升", "上升了", "提高", "提高了", "上涨", "增收", "增支", "净增", "增幅", "增幅为",
    "增加额为", "增加金额", "多", "多出", "超支", "超出", "超额",
  ].sortedCodes

  private static let less = [
    "减少", "减少了", "下降", "下降了", "降低", "降低了", "减收", "减支", "净减", "降幅", "降幅为", "压减", "压减了", "压缩",
    "节约", "节约了", "节省", "少", "回落",
  ].sortedCodes

  /// 增加20万元至480万元, 达到480万元: where the change arrives.
  private static let arrivals = ["至", "到", "达", "达到", "为", "计", "共", "共计"].sortedCodes

  private static let comparisons: [[UInt32]] = {
    let bases = [
      "上年", "上一年", "去年", "前年", "年初", "年末", "同期", "预算", "计划", "目标", "全年", "往年", "原", "调整", "决算",
      "20", "19", "上半年", "上季",
    ]
    return ["比", "较", "与"].flatMap { word in bases.map { (word + $0).codes } }
      + ["同比", "环比", "相比", "对比"].map(\.codes)
  }()

  private static let averages = ["人均", "户均", "平均", "每人", "每户", "每名", "每个", "标准"].sortedCodes
}
