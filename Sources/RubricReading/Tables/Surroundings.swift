import Evaluation

/// What stands around a table: its title, the year, bounds of grades, notes.
struct Surroundings {
  private let texts: [String]

  init(_ rows: [TableRow]) {
    texts = rows.flatMap { row -> [String] in
      switch row {
      case .text(let text): return [text.trimmedBlanks]
      // A line over the whole width is words around the table.
      case .cells(let cells):
        let filled = cells.map(\.trimmedBlanks).filter { !$0.isEmpty }.unique
        return filled.count == 1 ? filled : []
      }
    }
  }

  func complete(_ table: inout StandardTable) {
    let titles = ["指标体系", "评分表", "评价表", "自评表", "评分标准", "指标表", "评价指标", "评分细则", "考核表"]
    table.title =
      texts.first { text in
        text.count <= 60 && titles.contains { text.contains($0) } && !Surroundings.isNote(text)
      } ?? ""
    table.year =
      Surroundings.year(in: table.title) ?? texts.compactMap { Surroundings.year(in: $0) }.first
    table.grades = grades
    table.notes += texts.filter { Surroundings.isNote($0) }
    table.notes = table.notes.unique
  }

  static func isNote(_ text: String) -> Bool {
    ["注", "备注", "说明", "填表说明", "填报说明"].contains { text.hasPrefix($0) }
  }

  /// 2023年, 2023年度.
  private static func year(in text: String) -> Int? {
    let characters = Array(TableRow.compact(text))
    for index in characters.indices.dropLast(4) where characters[index + 4] == "年" {
      let digits = characters[index..<(index + 4)]
      guard digits.allSatisfy(\.isASCIIDigit), let year = Int(String(digits)),
        (1990...2100).contains(year), index == 0 || !characters[index - 1].isASCIIDigit
      else { continue }
      return year
    }
    return nil
  }

  /// 90（含）-100分为优，80（含）-90分为良，…: each grade with the lowest points that have it.
  private var grades: [Grade] {
    for text in texts where text.contains("优") && text.contains("良") {
      let plain = TableRow.compact(text)
      let pieces = plain.split { ";,、。".contains($0) }.map(String.init)
      let found = pieces.compactMap { grade(in: $0) }
      let isFalling = zip(found, found.dropFirst()).allSatisfy { $0.from > $1.from }
      if found.count >= 3, isFalling, found.last?.from == .zero { return found }
    }
    return []
  }

  private func grade(in piece: String) -> Grade? {
    let names = ["优秀", "良好", "优", "良", "中等", "中", "合格", "不合格", "较差", "差"]
    let named = names.filter { piece.contains($0) }
    guard let name = named.max(by: { $0.count < $1.count }) else { return nil }
    // 注：1.评价等级：90分以上为优: what stands in front of the last colon is a heading.
    let body = piece.split(separator: ":").last.map(String.init) ?? piece
    var numbers: [Rational] = []
    let source = SourceText(body)
    var index = 0
    while index < source.count {
      guard let read = NumberScanner(source).digits(at: index) else {
        index += 1
        continue
      }
      numbers.append(read.value)
      index += read.length
    }
    guard let lowest = numbers.min() else { return nil }
    let isBelow =
      numbers.count == 1
      && ["以下", "<", "低于", "不足", "小于"].contains { body.contains($0) }
    return Grade(name: name, from: Points(isBelow ? .zero : lowest))
  }
}
