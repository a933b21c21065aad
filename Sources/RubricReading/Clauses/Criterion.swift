/// The words of a criterion, without what joins it to its award.
enum Criterion {
  private static let ends = [
    "的", ",", "，", ":", "：", "、", "则", "者", "(", "（", "均", "，该项", "该项", "本项",
  ]
  private static let heads = [
    ",", "，", "、", ")", "）", "若", "如果", "如", "凡", "对", "其中:", "其中：", "其中", "但", "并且", "同时", "且",
    "则", "一是", "二是", "三是",
    "四是", "五是",
  ]

  static func plain(_ text: String) -> String {
    var text = text
    var isTrimmed = true
    while isTrimmed {
      isTrimmed = false
      for end in ends where text.hasSuffix(end) && text.count > end.count {
        text.removeLast(end.count)
        isTrimmed = true
      }
      for head in heads where text.hasPrefix(head) && text.count > head.count {
        text.removeFirst(head.count)
        isTrimmed = true
      }
    }
    return text
  }
}
