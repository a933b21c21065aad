import Documents

/// What number formats make of the numbers in cells: dates, percentages, plain numbers.
struct SheetStyles {
  private var meanings: [NumberFormat] = []

  init(_ archive: ZipIntake, _ path: String) throws(IntakeFault) {
    guard let part = try archive.part(path) else { return }
    let xml = try XMLIntake(part)
    var codes: [Int: String] = [:]
    var isInCells = false
    while true {
      switch try xml.next() {
      case .finished: return
      case .text: break
      case .end: if xml.name == "cellXfs" { isInCells = false }
      case .start(let isEmpty):
        switch xml.name {
        case "numFmt":
          if let id = xml["numFmtId"].flatMap({ Int($0) }) { codes[id] = xml["formatCode"] ?? "" }
        case "cellXfs": isInCells = !isEmpty
        case "xf":
          guard isInCells else { continue }
          let id = xml["numFmtId"].flatMap { Int($0) } ?? 0
          meanings.append(codes[id].map { NumberFormat(code: $0) } ?? NumberFormat(builtIn: id))
        default: break
        }
      }
    }
  }

  /// The format shows no number at all: `;;;`.
  func isHidden(_ style: Int) -> Bool {
    meanings.indices.contains(style) && meanings[style] == .hidden
  }

  /// What is stored, and whether the sheet shows it in another unit.
  func cell(
    _ number: String, style: Int, startsIn1904: Bool
  ) -> (text: String, display: SheetCell.Display) {
    // What a spreadsheet computed has a tail that it never shows: 92.40000000000001.
    guard let digits = number.withoutExponent?.withoutNoise else { return (number, .plain) }
    switch meanings.indices.contains(style) ? meanings[style] : .plain {
    case .plain, .hidden: return (digits, .plain)
    case .percent: return (digits.timesHundred + "%", .plain)
    case .date:
      return (SheetDate(serial: digits, startsIn1904: startsIn1904)?.text ?? digits, .plain)
    case .scaled: return (digits, .scaled)
    case .unit(let word): return (digits, .unit(word))
    }
  }
}

/// A day as Excel counts it.
struct SheetDate {
  let text: String

  /// - Parameters:
  ///   - serial: Days since 1899-12-30, or since 1904-01-01; fractions are hours.
  ///   - startsIn1904: As old workbooks of the Macintosh count.
  init?(serial: String, startsIn1904: Bool) {
    guard let days = Int(serial.prefix { $0 != "." }), (1...2_958_465).contains(days) else {
      return nil
    }
    // 719468 days lie between 0000-03-01 and 1970-01-01; 25569 between Excel's start and 1970.
    let shifted = days + (startsIn1904 ? 1_462 : 0) - 25_569 + 719_468
    let era = shifted / 146_097
    let day = shifted - era * 146_097
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let number = ofYear - (153 * month + 2) / 5 + 1
    let shown = month < 10 ? month + 3 : month - 9
    text = "\(year + era * 400 + (shown <= 2 ? 1 : 0))-\(shown.padded)-\(number.padded)"
  }
}

extension Int {
  fileprivate var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension String {
  /// 1.928E8 as 192800000; nothing if it is no number.
  var withoutExponent: String? {
    let parts = lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let mantissa = parts.first, !mantissa.isEmpty,
      mantissa.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" })
    else { return nil }
    guard parts.count == 2 else { return self }
    guard let shift = Int(parts[1]), abs(shift) <= 40 else { return nil }
    return String(mantissa).shifted(by: shift)
  }

  /// Rounded to the fifteen digits that a sheet keeps, where a binary fraction has more:
  /// -0.0099000000000000008 as -0.0099.
  var withoutNoise: String {
    guard let point = firstIndex(of: ".") else { return self }
    let lead = prefix { "-0.".contains($0) }.count
    let kept = lead + 15 + (distance(from: startIndex, to: point) >= lead ? 1 : 0)
    guard count > kept else { return self }
    var characters = Array(prefix(kept))
    guard let next = dropFirst(kept).first, next >= "5" else {
      return String(characters).withoutLastZeros
    }
    for place in characters.indices.reversed() where characters[place] != "." {
      guard let digit = characters[place].wholeNumberValue else { return self }
      characters[place] = digit == 9 ? "0" : Character("\(digit + 1)")
      if digit < 9 { return String(characters).withoutLastZeros }
    }
    return self
  }

  /// Of a number with a point.
  private var withoutLastZeros: String {
    var text = self
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  var timesHundred: String { shifted(by: 2) }

  /// With the point moved to the right, or to the left for negative places.
  fileprivate func shifted(by places: Int) -> String {
    let sign = hasPrefix("-") ? "-" : ""
    let parts = dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    let whole = String(parts.first ?? "")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    var digits = whole + fraction
    var point = whole.count + places
    if point < 0 {
      digits = String(repeating: "0", count: -point) + digits
      point = 0
    }
    if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
    let front = String(digits.prefix(point)).drop { $0 == "0" }
    let back = String(digits.dropFirst(point).reversed().drop { $0 == "0" }.reversed())
    return sign + (front.isEmpty ? "0" : String(front)) + (back.isEmpty ? "" : "." + back)
  }
}
