/// What a condition is about, without the words around it.
enum Subject {
  /// What may stand behind a range.
  static let tails: Set<String> = [
    "的", "之间", "之间的", "时", "者", "的部分", "区间", "区间的", "范围内", "范围内的", "内的", "部分", "的单位", "的,", "则",
    "之间时", "的则", "一档", "档", "的情况", "的情况下", "情况下", "的项目", "区间内", "区间内的",
  ]
  private static let heads = [
    "当", "如果", "如", "若", "其中", "凡", "即", "年度", "该指标", "本指标", "指标", "则", "(", "\"", "“",
  ]
  private static let ends = [
    "控制在", "保持在", "介于", "处于", "在", "为", "是", "均", "应", "的", "(", "\"", "”", "值", "±", "正负", "且",
  ]
  /// Words that mean the indicator's own value.
  private static let generic: Set<String> = [
    "比率", "比例", "率", "指标值", "实际值", "结果", "指标", "该比率", "该比例", "该值", "数值", "实际", "计算结果", "指标完成值",
    "完成值", "实际完成值", "X", "x", "A", "R", "得", "完成", "指标得分率", "指标结果", "该指标值", "比值",
  ]

  /// The name alone; empty where only the indicator itself is meant.
  static func plain(_ text: String) -> String {
    var text = text
    var isTrimmed = true
    while isTrimmed {
      isTrimmed = false
      for head in heads where text.hasPrefix(head) && text.count > head.count {
        text.removeFirst(head.count)
        isTrimmed = true
      }
      for end in ends where text.hasSuffix(end) {
        text.removeLast(end.count)
        isTrimmed = true
      }
    }
    return generic.contains(text) ? "" : text
  }

  /// Letters and digits, as the name of an input may be.
  static func label(_ text: String) -> String {
    var depth = 0
    var label = ""
    for character in text {
      if "（(".contains(character) { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber { label.append(character) }
      if "）)".contains(character) { depth = max(depth - 1, 0) }
    }
    return label
  }

  /// 预算 in front of 执行率, where the indicator is called 预算执行率.
  static func isPart(_ text: String, of title: String) -> Bool {
    let part = label(text)
    return part.count > 1 && (label(title).hasPrefix(part) || label(title).hasSuffix(part))
  }

  /// Both names may stand for one figure: 完成率 for 预算完成率.
  static func agree(_ first: String, _ second: String) -> Bool {
    let (a, b) = (label(first), label(second))
    guard !a.isEmpty, !b.isEmpty, a != b else { return true }
    let (longer, shorter) = a.count > b.count ? (a, b) : (b, a)
    return longer.hasSuffix(shorter) || longer.hasPrefix(shorter) && longer.hasSuffix("率")
  }
}
