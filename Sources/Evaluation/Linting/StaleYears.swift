import Text

/// Wording that names another year is left over from it (年度陈旧).
struct StaleYears: RubricCheck {
  static let name = "stale-year"

  func findings(in rubric: Rubric) -> [RubricFinding] {
    rubric.placedWording.flatMap { place, text in
      text.years.filter { $0 != rubric.year }.map { year in
        warning(
          place, "文字中写着 \(year) 年，而本指标体系是 \(rubric.year) 年度的，", "请核对是否沿用了旧文字。")
      }
    }
  }
}

extension Rubric {
  /// What fillers and readers see, each with its place; sources may name any year.
  private var ownWording: [(String, String)] {
    [("title", title)] + facts.map { ("fact.\($0.id).help", $0.help) }
      + allSections.flatMap { section in
        [("section.\(section.id).title", section.title)]
          + [("section.\(section.id).help", section.body?.help ?? "")]
      }
  }

  var placedWording: [(String, String)] {
    ownWording
      + indicators.flatMap { indicator in
        [
          ("indicator.\(indicator.id).title", indicator.title),
          ("indicator.\(indicator.id).meaning", indicator.meaning),
          ("indicator.\(indicator.id).standard", indicator.standard),
          ("indicator.\(indicator.id).help", indicator.help),
        ]
      } + placedWords
  }
}

extension String {
  /// The years that it names: four digits from 1990 to 2100, not part of a longer number, in
  /// front of 年 or a bracket that closes a document's number (〔2020〕).
  fileprivate var years: [Int] {
    let characters = map(\.halfWidth)
    return characters.indices.dropLast(4).compactMap { start in
      let digits = characters[start..<(start + 4)]
      guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), characters[start + 4] == "年",
        start == 0 || !(characters[start - 1].isASCII && characters[start - 1].isNumber),
        let year = Int(String(digits)), (1990...2100).contains(year)
      else { return nil }
      return year
    }
  }
}
