/// No word stands twice by mistake: 学习贯彻学习贯彻, 的的 (重复).
struct DoubledWord: TextCheck {
  static let name = "doubled-word"
  static let group = Finding.Group.wording

  /// Phrases of so many characters are compared, the longest first.
  private static let lengths = [8, 7, 6, 5, 4, 3]
  private static let doubles = ["的的", "，，", "。。", "、、", "；；"].map(\.codes)

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    let allowed = rubric.checks.allowedDoubles.map(\.codes)
    var found: [Finding] = []
    var offset = 0
    while offset < text.prose.count {
      guard let length = doubled(at: offset, text.prose),
        !isAllowed(offset, length, text.prose, allowed)
      else {
        offset += 1
        continue
      }
      found.append(.wordDoubled(text, offset, length))
      offset += 2 * length
    }
    return found
  }

  /// Two characters twice are seldom a slip (行政人员人员经费); these are nothing else.
  private static let words = [
    "进行", "开展", "每个", "以及", "已经", "通过", "由于", "为了", "对于", "加强", "提高", "严格", "同时", "其中", "根据",
    "按照", "建立", "信访", "我局", "我县", "我市", "我区", "确保", "持续", "积极", "及时", "不断", "全面", "充分", "切实", "用于",
  ].map(\.codes)

  /// How long the phrase is that stands here twice.
  private func doubled(at offset: Int, _ prose: Prose) -> Int? {
    let first = prose.codes[offset]
    if first == prose[offset + 1] {
      return DoubledWord.doubles.contains { prose.holds($0, at: offset) } ? 1 : nil
    }
    guard first.isChinese else { return nil }
    let length = DoubledWord.lengths.first { length in
      prose[offset + length] == first && offset + 2 * length <= prose.count
        && (0..<length).allSatisfy {
          prose[offset + $0].isChinese && prose[offset + $0] == prose[offset + length + $0]
        }
    }
    if let length { return length }
    guard prose[offset + 2] == first, prose[offset + 1] == prose[offset + 3],
      DoubledWord.words.contains(where: { prose.holds($0, at: offset) })
    else { return nil }
    return 2
  }

  /// The doubled place lies within a phrase that may be so: 目的的.
  private func isAllowed(
    _ offset: Int, _ length: Int, _ prose: Prose, _ allowed: [[UInt32]]
  ) -> Bool {
    allowed.contains { word in
      (0...word.count).contains { back in
        prose.holds(word, at: offset - back) && back + 2 * length <= word.count
      }
    }
  }
}

extension Finding {
  fileprivate static func wordDoubled(
    _ text: FieldText, _ offset: Int, _ length: Int
  ) -> Finding {
    let range = offset..<offset + 2 * length
    let once = text.prose.text(offset..<offset + length)
    return Finding(
      check: DoubledWord.self, severity: .note, field: text.path,
      message: "“\(text.prose.text(range))”重复，应为“\(once)”。", range: range
    ).expecting(once)
  }
}
