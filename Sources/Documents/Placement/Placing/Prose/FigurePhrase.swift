import Evaluation

/// The words straight in front of a figure in running text, and how they hang on those before.
struct FigurePhrase: Hashable {
  /// Without what only leads to the figure: 三公经费决算数 of 其中：三公经费决算数为.
  let text: String
  /// Without 总额 and the like behind, which may belong to a name, and may not.
  let shorter: String
  /// The sentence begins anew, so that what was spoken of before counts no longer.
  let isFirst: Bool
  /// 比上年: what another year is named for says nothing of what follows.
  let isComparing: Bool

  /// The longest phrase that can be a name.
  private static let longest = 40
  private static let breaks: Set<Character> = ["、", "(", ")", "（", "）", "【", "】", "[", "]"]
  /// What may stand between a name and its figure, and says nothing.
  static let connectors = [
    "分别为", "共计", "总共", "共有", "达到", "实际为", "约为", "为", "是", "达", "共", "仅", "的", ":", "=", "(", " ",
  ]
  private static let comparing = ["比", "较", "与", "同", "和"]
  private static let amounts = ["合计", "总额", "金额", "规模", "总数", "数额", "数", "计", "有"]
  /// What may stand in front of a name, and says nothing but whose it is.
  private static let openers = [
    "其中:", "其中", "包括", "含", "比", "较", "同比", "与", "由", "从", "截至", "截止", "经统计", "经核实", "全年实现", "实现",
    "完成",
    "本单位", "我单位", "本部门", "我部门", "全局", "我局", "本局", "我委", "我办", "本办", "我中心", "本中心", "我院", "我校", "我所",
    "我站", "我会", "部门决算", "部门", "单位", "年末", "年底", "末",
  ]

  /// - Parameters:
  ///   - range: The figure's characters.
  ///   - start: Behind the figure before, or the text's beginning.
  ///   - characters: The whole text.
  init(before range: Range<Int>, from start: Int, in characters: [Character]) {
    var begin = range.lowerBound
    var end = begin
    // A colon or a bracket right in front belongs to the figure.
    while end > start, ":：（( ".contains(characters[end - 1]) { end -= 1 }
    begin = end
    while begin > start, end - begin <= FigurePhrase.longest {
      if let open = FigurePhrase.aside(endingAt: begin, from: start, in: characters) {
        begin = open
      } else if FigurePhrase.isBreak(characters[begin - 1]) {
        break
      } else {
        begin -= 1
      }
    }
    isFirst = characters[start..<begin].contains(where: \.endsSentence)
    let written = String(characters[begin..<end].map(\.narrow)).trimmed
    isComparing = FigurePhrase.comparing.contains { written.hasPrefix($0) }
    text = FigurePhrase.core(of: written)
    shorter = FigurePhrase.core(of: text, without: FigurePhrase.amounts)
  }

  /// Where a short bracket inside a name begins: （境） of 因公出国（境）费.
  private static func aside(
    endingAt end: Int, from start: Int, in characters: [Character]
  ) -> Int? {
    guard characters[end - 1].narrow == ")" else { return nil }
    let inside = characters[max(start, end - longestAside)..<end - 1]
    guard let open = inside.lastIndex(where: { $0.narrow == "(" }),
      open > start, !characters[open..<end].contains(where: \.isDigit)
    else { return nil }
    return open
  }

  private static let longestAside = 4

  private static func isBreak(_ character: Character) -> Bool {
    character.endsClause || breaks.contains(character)
  }

  static func core(of text: String, without words: [String] = connectors) -> String {
    var text = text
    var before = ""
    while before != text {
      before = text
      for word in words where text.hasSuffix(word) && text.count > word.count {
        text = String(text.dropLast(word.count))
        break
      }
      for word in openers where text.hasPrefix(word) && text.count > word.count + 1 {
        text = String(text.dropFirst(word.count))
        break
      }
    }
    return text.trimmed
  }
}
