import Evaluation

/// What a line before the first chapter says: cover lines, title, marks.
struct CoverReading {
  var fields: [Cover.Field: String] = [:]

  private static let labels: [(Cover.Field, [String])] = [
    (
      .unit,
      [
        "部门(单位)名称", "填报单位名称", "预算单位名称", "评价单位名称", "单位全称", "填报单位", "单位名称", "部门名称", "预算单位", "自评单位",
        "编报单位", "项目实施单位", "实施单位", "项目单位", "被评价单位", "被评价部门", "报告单位", "单位",
      ]
    ),
    (.filler, ["填报人姓名", "填报人员", "填表人", "填报人", "填写人", "经办人", "联系人"]),
    (.telephone, ["联系电话号码", "联系电话", "联系方式", "电话"]),
    (
      .date,
      [
        "填报日期", "填报时间", "填表日期", "填写日期", "上报日期", "报送日期", "编制日期",
        "报告日期", "报告时间", "编报日期", "编制时间", "日期",
      ]
    ),
    (.year, ["评价年度", "预算年度", "自评年度", "报告年度", "所属年度", "年度"]),
  ]

  private static let moneyUnits: Set<String> = ["元", "千元", "万元", "亿元", "人民币元"]

  /// What a label of a table is, which has no colon.
  static func field(named title: String) -> Cover.Field? {
    labels.first { $0.1.contains(title) }?.0
  }

  /// The fields of a line like 填报人：张三　联系电话：….
  init?(_ line: String) {
    let text = Array(line)
    let found = CoverReading.places(in: text)
    guard let first = found.first, String(text[..<first.start]).trimmed.isEmpty else { return nil }
    for (index, place) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].start : text.count
      var value = CoverReading.value(String(text[place.value..<end]))
      // 金额单位：万元 says what figures are counted in, and nobody's name.
      if place.field == .unit, CoverReading.moneyUnits.contains(value.compact) { continue }
      for word in ["金额", "计量", "货币"] where value.hasSuffix(word) && index + 1 < found.count {
        value = String(value.dropLast(word.count)).trimmed
      }
      fields[place.field] = value
    }
    if fields.isEmpty { return nil }
  }

  private struct Place {
    var field: Cover.Field
    var start: Int
    var value: Int
  }

  private static func places(in text: [Character]) -> [Place] {
    var places: [Place] = []
    var offset = 0
    while offset < text.count {
      if let place = place(in: text, at: offset) {
        places.append(place)
        offset = place.value
      } else {
        offset += 1
      }
    }
    return places
  }

  /// A label, perhaps a bracket, a colon.
  private static func place(in text: [Character], at start: Int) -> Place? {
    for (field, words) in labels {
      for word in words {
        guard var end = end(of: word, in: text, from: start) else { continue }
        skipBracket(in: text, &end)
        while end < text.count, text[end].isWhitespace { end += 1 }
        guard end < text.count, text[end].narrow == ":" else { continue }
        return Place(field: field, start: start, value: end + 1)
      }
    }
    return nil
  }

  /// Where the word ends; blanks may stand between its characters: 填 报 人.
  private static func end(of word: String, in text: [Character], from start: Int) -> Int? {
    var offset = start
    for (index, character) in word.enumerated() {
      while index > 0, offset < text.count, text[offset].isWhitespace { offset += 1 }
      guard offset < text.count, text[offset].narrow == character else { return nil }
      offset += 1
    }
    return offset
  }

  private static func skipBracket(in text: [Character], _ offset: inout Int) {
    var end = offset
    while end < text.count, text[end].isWhitespace { end += 1 }
    guard end < text.count, text[end].narrow == "(",
      let close = text[end...].firstIndex(where: { $0.narrow == ")" }), close - end < 8
    else { return }
    offset = close + 1
  }

  /// Without a seal's mark and without the line that is there to write on.
  private static func value(_ text: String) -> String {
    var value = text.trimmed
    for mark in ["公章", "盖章", "签章", "签字", "签名"] {
      for form in ["（\(mark)）", "(\(mark))"] where value.hasPrefix(form) || value.hasSuffix(form) {
        value = String(
          value.hasPrefix(form) ? value.dropFirst(form.count) : value.dropLast(form.count))
      }
    }
    return String(value.trimmed.filter { $0 != "_" && $0 != "＿" }).trimmed
  }
}

/// A report's title: 五华县社保局2023年整体支出绩效自评报告.
struct TitleReading: Hashable {
  var unit: String
  var year: String?

  private static let forms = ["自评", "绩效", "评价", "评分"]

  /// A title names a report or a form, and is no sentence.
  static func isTitle(_ line: String) -> Bool {
    let plain = HeadingMatcher.withoutAside(line).title
    let isForm = plain.hasSuffix("表") && forms.contains { plain.contains($0) }
    return plain.count <= 60 && (plain.hasSuffix("报告") || isForm)
      && !plain.dropLast(2).contains(where: { $0.endsClause })
  }

  /// The year of a line that has nothing else: （2023年度）, 二〇二三年.
  static func year(alone line: String) -> String? {
    let plain = line.withDateDigits.compact.filter { !"()[]【】".contains($0) }
    let digits = plain.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isDigit), digits.hasPrefix("20"),
      ["年", "年度"].contains(plain.dropFirst(4))
    else { return nil }
    return String(digits)
  }

  init(_ title: String) {
    let (whole, aside) = HeadingMatcher.withoutAside(title.withDateDigits)
    let text = Array(whole.filter { !$0.isWhitespace })
    let start = text.indices.first { index in
      index + 4 < text.count && text[index].narrow == "2"
        && text[index..<index + 4].allSatisfy { $0.narrow.isDigit } && text[index + 4] == "年"
    }
    year =
      start.map { String(text[$0..<$0 + 4].map(\.narrow)) } ?? TitleReading.year(alone: aside)
    let front = start.map { String(text[..<$0]) } ?? ""
    unit = front.hasPrefix("关于") ? String(front.dropFirst(2)) : front
  }
}
