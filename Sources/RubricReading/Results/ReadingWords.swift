import Evaluation

/// What the reader says to people.
enum ReadingWords {
  static let unknown = "未读懂"

  static func role(of content: Clause.Content) -> String {
    switch content {
    case .range: "档次"
    case .criterion: "要点"
    case .perUnit, .perEvent: "扣分"
    case .reward, .each: "按数计分"
    case .formula, .proportion: "公式"
    case .otherwise: "其余情况"
    case .notApplicable: "不适用"
    case .part: "要点"
    case .floor, .most, .mostLost: "限额"
    case .counting: "尾数"
    case .judgement: "由人评定"
    case .base: "基准"
    case .stated: "满分"
    case .definition: "算法"
    case .note: "说明"
    case .unknown: unknown
    }
  }

  static func left(_ text: String) -> String { "“\(text)”没有读懂。" }
  static let empty = "评分标准是空的。"
  static let nothing = "没有读到怎样得分。"
  static let noMaximum = "没有分值，无法计算。"
  static let combination = "这些条款合在一起怎样算分，原文没有写明。"
  static let subjects = "条款说的不是同一个数。"
  static let threshold = "没有写明从多少起扣分。"
  static let direction = "没有写明往哪一边扣分。"
  static let ambiguousProportion = "没有写明按比例从多少算起。"
  static let units = "界限的单位不一致。"
  static let sum = "各要点的分值之和与满分不符。"
  static let stated = "写明的满分与分值不符。"
  static let overlap = "两档重叠。"
  static let order = "各档的分值不是依次变化。"
  static let beyond = "得分超过满分。"

  static func gap(_ range: StepRange, _ format: MeasureFormat) -> String {
    let number = { (value: Rational) in format.shown(value) }
    switch (range.lower, range.upper) {
    case (let low?, let high?) where low.value == high.value:
      return "没有写明等于 \(number(low.value)) 怎样得分。"
    case (let low?, let high?): return "没有写明 \(number(low.value)) 与 \(number(high.value)) 之间怎样得分。"
    case (let low?, nil): return "没有写明高于 \(number(low.value)) 怎样得分。"
    case (nil, let high?): return "没有写明低于 \(number(high.value)) 怎样得分。"
    case (nil, nil): return nothing
    }
  }

  static func shared(_ value: String) -> String { "\(value) 属于哪一档没有写明。" }

  static func assumedBound(_ value: String) -> String {
    "两档都含 \(value)（“以上”“以下”按民法典都含本数），按得分高的一档计。"
  }

  static func assumedEnd(_ value: String) -> String { "超出 \(value) 的按同一档计。" }
  static let assumedCounting = "不足一个单位的怎样扣没有写明，按满一个单位才扣计。"
}
