import Documents

/// The numbers that Word puts before paragraphs itself (自动编号).
struct WordNumbering {
  private struct Level: Hashable {
    var format = "decimal"
    var text = "%1."
    var start = 1
  }

  private var levels: [String: [Int: Level]] = [:]
  private var abstracts: [String: String] = [:]
  private var counts: [String: [Int: Int]] = [:]

  init(_ archive: ZipIntake) throws(IntakeFault) {
    guard let part = try archive.part("word/numbering.xml") else { return }
    let xml = try XMLIntake(part)
    var abstract = ""
    var number = ""
    var level = 0
    while true {
      switch try xml.next() {
      case .finished: return
      case .text, .end: break
      case .start:
        let value = xml["val"]
        switch xml.name {
        case "abstractNum": abstract = xml["abstractNumId"] ?? ""
        case "lvl":
          level = xml["ilvl"].flatMap { Int($0) } ?? 0
          levels[abstract, default: [:]][level] = Level()
        case "numFmt": levels[abstract]?[level]?.format = value ?? "decimal"
        case "lvlText": levels[abstract]?[level]?.text = value ?? ""
        case "start": levels[abstract]?[level]?.start = value.flatMap { Int($0) } ?? 1
        case "num": number = xml["numId"] ?? ""
        case "abstractNumId": if !number.isEmpty { abstracts[number] = value }
        default: break
        }
      }
    }
  }

  /// The next number of a list; nothing for bullets and lists that are not defined.
  mutating func next(in id: String, level: Int) -> String? {
    guard let abstract = abstracts[id], let own = levels[abstract]?[level] else { return nil }
    guard own.format != "bullet", own.format != "none" else { return nil }
    var count = counts[abstract] ?? [:]
    count[level] = (count[level] ?? own.start - 1) + 1
    for deeper in count.keys where deeper > level { count[deeper] = nil }
    counts[abstract] = count
    var text = own.text
    for place in 0...8 where text.contains("%\(place + 1)") {
      let shown = levels[abstract]?[place] ?? Level()
      text = text.replacing("%\(place + 1)", with: shown.format.number(count[place] ?? shown.start))
    }
    return text
  }
}

extension String {
  /// The number in this format of Word's: chineseCounting, decimalEnclosedCircle, decimal.
  fileprivate func number(_ value: Int) -> String {
    let name = lowercased()
    if name.contains("chinese") || name.contains("japanese") || name.contains("ideograph")
      || name.contains("taiwanese")
    {
      return value.chineseNumeral
    }
    if name.contains("circle"), (1...20).contains(value),
      let scalar = Unicode.Scalar(0x245F + value)
    {
      return String(scalar)
    }
    return "\(value)"
  }
}

extension Int {
  /// 一 … 九十九.
  fileprivate var chineseNumeral: String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(self) else { return "\(self)" }
    let tens = self / 10
    return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[self % 10]
  }
}
