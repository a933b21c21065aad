import Evaluation

/// The year that a manuscript says it is of, before anything of it is placed.
struct StatedYear {
  /// Empty where nothing says it.
  private(set) var text = ""

  private static let mostLines = 60

  /// The title, a cover line or a line with nothing but the year, whichever comes first.
  init(_ passages: [Passage]) {
    let first = passages.prefix(StatedYear.mostLines)
    text =
      first.lazy.compactMap { StatedYear.year(of: $0) }.first
      ?? first.lazy.compactMap { StatedYear.year(ofTable: $0) }.first ?? ""
  }

  /// 2023年度基础数据表, where no report says its year.
  private static func year(ofTable passage: Passage) -> String? {
    guard let title = passage.content.single, title.count <= longestTitle,
      HeadingMatcher.withoutAside(title).title.hasSuffix("表")
    else { return nil }
    return YearText(in: title).map { "\($0.year)" }
  }

  private static let longestTitle = 40

  private static func year(of passage: Passage) -> String? {
    let line = passage.text
    if let year = TitleReading.year(alone: line) { return year }
    if TitleReading.isTitle(line), let year = TitleReading(line).year { return year }
    if let written = CoverReading(line)?.fields[.year] {
      return TitleReading.year(alone: written + (written.contains("年") ? "" : "年"))
    }
    let pairs = CoverTable(passage.content.cells)?.pairs ?? []
    return pairs.first { $0.label == .field(.year) }.flatMap { pair in
      TitleReading.year(alone: pair.value + (pair.value.contains("年") ? "" : "年"))
    }
  }
}
