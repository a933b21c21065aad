extension PageLayout {
  /// What makes the layout unusable, in words for the one who wrote the file; nil if it is sound.
  public var problem: String? {
    if format != 1 { return "format 应为 1" }
    let used =
      styles.all.map(\.face) + [table.face, table.headFace, pageNumber.face]
    if let face = used.first(where: { faces[$0] == nil }) { return "faces 里没有“\(face)”" }
    if textWidth < 72 || textHeight < 72 { return "page 的页边距太大，或纸张太小" }
    if !(1...100).contains(grid.lines) || !(1...100).contains(grid.characters) {
      return "grid 的行数或字数不在 1 至 100 之间"
    }
    let sizes = styles.all.map(\.size) + [table.size, pageNumber.size]
    if sizes.contains(where: { !(4...100).contains($0) }) { return "有字号不在 4 至 100 磅之间" }
    let pitches = styles.all.compactMap(\.pitch) + [grid.pitch, table.pitch]
    if pitches.contains(where: { !(5...200).contains($0) }) { return "有行距不在 5 至 200 磅之间" }
    return nil
  }
}

extension PageLayout.Styles {
  fileprivate var all: [PageLayout.TextStyle] {
    [body, title, note, cover, mark, signature, remark] + headings
  }
}
