/// Texts hold no telephone and no identity number: the report is published (个人信息).
struct PrivateData: TextCheck {
  static let name = "private-data"
  static let group = Finding.Group.form

  /// The weights of the seventeen digits and the check characters (GB 11643-1999).
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".codes)

  func findings(in text: FieldText, by rubric: Rubric) -> [Finding] {
    var found: [Finding] = []
    var offset = 0
    while offset < text.prose.count {
      guard text.prose.narrow(offset).isDigit else {
        offset += 1
        continue
      }
      var end = offset
      while text.prose.narrow(end).isDigit || isDash(end, text.prose) { end += 1 }
      if let (what, last) = privateNumber(offset, end, text.prose) {
        found.append(.privateNumber(text, offset..<last, what))
      }
      offset = max(end, offset + 1)
    }
    return found
  }

  private func isDash(_ offset: Int, _ prose: Prose) -> Bool {
    prose.narrow(offset) == 0x2D && prose.narrow(offset + 1).isDigit
  }

  private func privateNumber(_ start: Int, _ end: Int, _ prose: Prose) -> (String, Int)? {
    guard !prose.narrow(start - 1).isLatin, prose.narrow(start - 1) != 0x2E else { return nil }
    let codes = (start..<end).map { prose.narrow($0) }
    let next = prose.narrow(end)
    if codes.count == 17, next == 0x58 || next == 0x78, isIdentity(codes + [0x58]) {
      return ("身份证号码", end + 1)
    }
    if codes.count == 18, isIdentity(codes) { return ("身份证号码", end) }
    guard next != 0x2E, !next.isLatin else { return nil }
    if codes.count == 11, codes[0] == 0x31, (0x33...0x39).contains(codes[1]),
      codes.allSatisfy(\.isDigit), !prose[end].isUnit
    {
      return ("手机号码", end)
    }
    return isLandline(codes) ? ("电话号码", end) : nil
  }

  /// Digits as in 0753-1234567.
  private func isLandline(_ codes: [UInt32]) -> Bool {
    guard codes.first == 0x30, let dash = codes.firstIndex(of: 0x2D), dash == 3 || dash == 4 else {
      return false
    }
    let rest = codes[(dash + 1)...]
    return (7...8).contains(rest.count) && rest.allSatisfy(\.isDigit)
  }

  private func isIdentity(_ codes: [UInt32]) -> Bool {
    guard codes.prefix(17).allSatisfy(\.isDigit) else { return false }
    let sum = zip(codes, PrivateData.weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return PrivateData.checks[sum % 11] == codes[17]
  }
}

extension UInt32 {
  /// 元, 万, 人: the digits are an amount.
  fileprivate var isUnit: Bool { "元万亿人个项件%".codes.contains(self) }
}

extension Finding {
  fileprivate static func privateNumber(
    _ text: FieldText, _ range: Range<Int>, _ what: String
  ) -> Finding {
    Finding(
      check: PrivateData.self, severity: .warning, field: text.path,
      message: "“\(text.prose.text(range))”是\(what)，报告要公开，请删去。", range: range)
  }
}
