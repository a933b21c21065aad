/// The report speaks of its own year (年度有误).
struct OtherYear: Check {
  static let name = "other-year"
  static let group = Finding.Group.form

  /// What follows the year where the report's own year is meant.
  private static let subjects = [
    "部门整体支出", "整体支出", "绩效目标", "部门预算", "部门决算", "预算执行", "重点工作", "绩效自评", "我单位", "本单位", "我局", "本局",
    "各项工作", "各项任务", "工作任务", "目标任务",
  ].map(\.codes)
  private static let deeds = [
    "各项工作", "绩效", "自评", "整体支出", "目标任务", "重点工作", "工作任务", "年度目标", "预算执行",
  ].map(\.codes)
  /// The sentence compares with, or comes from, another year.
  private static let comparisons = [
    "比", "较", "相比", "同期", "增长", "增加", "减少", "下降", "上升", "结转", "以来", "起", "自20", "自19", "从", "至",
    "开始", "印发",
    "修订", "成立", "历年", "延续", "编制", "规划",
  ].map(\.codes)

  func findings(in subject: CheckSubject) -> [Finding] {
    guard let year = subject.report.cover.year else { return [] }
    return dates(in: subject, year)
      + subject.accounts.flatMap { text in
        OtherYear.foreignYears(in: text, year).map { Finding.yearDiffers(text, $0, year) }
      }
  }

  /// Earlier years of which a text tells as of its own.
  static func foreignYears(in text: FieldText, _ year: Int) -> [Quantity] {
    text.reading.quantities.filter { quantity in
      guard quantity.unit == .year, let written = quantity.printed.whole,
        (1990..<year).contains(written)
      else { return false }
      return means(quantity, text) || opens(quantity, text, year)
    }
  }

  private static func means(_ quantity: Quantity, _ text: FieldText) -> Bool {
    let end = quantity.range.upperBound
    let sentence = text.reading.sentence(at: quantity.range.lowerBound)
    return quantity.limit == .exact && OtherYear.subjects.contains { text.prose.holds($0, at: end) }
      && !OtherYear.comparisons.contains { text.prose.contains($0, in: sentence) }
  }

  /// 2021年度各项工作基本完成。: a sentence that begins with a year, and says what was done in it.
  private static func opens(_ quantity: Quantity, _ text: FieldText, _ year: Int) -> Bool {
    let sentence = text.reading.sentence(at: quantity.range.lowerBound)
    return quantity.limit == .exact
      && isNumbering(sentence.lowerBound..<quantity.range.lowerBound, text.prose)
      && text.prose[quantity.range.upperBound - 1] == 0x5EA6
      && OtherYear.deeds.contains { text.prose.contains($0, in: sentence) }
      && !OtherYear.comparisons.contains { text.prose.contains($0, in: sentence) }
      && !(["\(year)", "本年", "今年"].contains { text.prose.contains($0.codes, in: sentence) })
  }

  /// Nothing, or the number of a paragraph.
  private static func isNumbering(_ range: Range<Int>, _ prose: Prose) -> Bool {
    range.count <= 5
      && range.allSatisfy {
        prose[$0].isBlank || "（）()、.．0123456789一二三四五六七八九十".codes.contains(prose[$0])
      }
  }

  /// A report of a year is not filled in before the year begins.
  private func dates(in subject: CheckSubject, _ year: Int) -> [Finding] {
    guard let date = subject.report.cover.date, date.year < year else { return [] }
    return [.dateTooEarly(date, year)]
  }
}

extension Finding {
  fileprivate static func yearDiffers(
    _ text: FieldText, _ quantity: Quantity, _ year: Int
  ) -> Finding {
    Finding(
      check: OtherYear.self, severity: .warning, field: text.path,
      message: "写的是\(text.prose.text(quantity.range))，本报告的年度是 \(year) 年，请核对。",
      range: quantity.digits
    ).expecting("\(year)")
  }

  fileprivate static func dateTooEarly(_ date: CalendarDate, _ year: Int) -> Finding {
    Finding(
      check: OtherYear.self, severity: .warning, field: .cover(.date),
      message: "填报日期 \(date.chineseText) 早于 \(year) 年度，请核对日期或年度。")
  }
}
