import Evaluation

/// The year that a manuscript says it is of, before anything of it is placed.
struct StatedYear {
  /// Empty where nothing says it.
  private(set) var text = ""

  private static let mostLines = 60

  /// The title, a cover line or a line with nothing but the year, whichever comes first.
  init(_ passages: [Passage]) {
    for passage in passages.prefix(StatedYear.mostLines) {
      if let year = StatedYear.year(of: passage) {
        text = year
        return
      }
    }
  }

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
