import Evaluation

/// What stands behind the last chapter and is none of its text: lists of attachments, forms with a
/// title of their own, the lines of a web page around the report.
extension PassageSorter {
  /// Takes it out of the chapter into which it ran, and lists it under its first line.
  mutating func leaveBackMatter() {
    guard let start = beginOfBackMatter else { return }
    let title = passages[start].text
    for index in start..<end where isRunningText(index) {
      for node in sorted.chunks.keys { sorted.chunks[node]?.removeAll { $0.passage == index } }
      sorted.outcomes[index] = .unplaced(.unknownHeading(title))
    }
  }

  /// The first such line behind all headings.
  private var beginOfBackMatter: Int? {
    let headings = sorted.chunks.values.flatMap { $0.map(\.passage) }
    guard let first = headings.min() else { return nil }
    let last = (first..<end).last { if case .heading = sorted.outcomes[$0] { true } else { false } }
    return ((last ?? first) + 1..<max(end, (last ?? first) + 1)).first { index in
      guard case .paragraph(let text) = passages[index].content else { return false }
      return isRunningText(index) && BackMatter.begins(with: text)
    }
  }

  /// It stands in a chapter, and nothing else is known of it.
  private func isRunningText(_ index: Int) -> Bool {
    sorted.outcomes[index] == nil && passages[index].furniture == nil
  }
}

/// Lines that no chapter goes on with.
private enum BackMatter {
  private static let openers = [
    "附件:", "附件1", "附件一", "附件2", "附件二", "附表:", "附表1", "附表一", "附:", "附录", "填表人", "填表说明", "上一篇", "下一篇",
    "主办:",
    "主办单位:", "承办单位:", "版权所有", "打印本页", "关闭窗口", "【打印", "【关闭", "扫一扫", "分享到", "责任编辑:", "信息来源:", "网站地图",
  ]
  private static let longest = 60

  static func begins(with text: String) -> Bool {
    let plain = text.compact
    if openers.contains(where: { plain.hasPrefix($0) }) { return plain.count <= longest * 2 }
    guard plain.count <= longest, LineNumber.split(text).0 == nil else { return false }
    return plain.hasSuffix("表") && TitleReading.isTitle(text)
  }
}
