/// 按…计算得分 around a formula.
enum Wrapping {
  private static let heads = ["按照", "按", "以", "得分按", "得分为", "得分", "计分为", "用"]
  private static let ends = ["计算得分", "计算", "计分", "得分", "计得分", "确定得分", "计", "折算得分"]

  static func inner(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var rest = tokens
    if var first = rest.first, let text = first.text,
      let head = heads.first(where: { text.hasPrefix($0) })
    {
      let left = String(text.dropFirst(head.count))
      rest.removeFirst()
      if !left.isEmpty {
        first.kind = .text(left)
        rest.insert(first, at: rest.startIndex)
      }
    }
    if let last = rest.last, let text = last.text, ends.contains(text) { rest.removeLast() }
    return rest
  }
}
