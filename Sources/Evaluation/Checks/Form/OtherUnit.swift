/// The report names its own unit, not another one (单位名称有误).
struct OtherUnit: Check {
  static let name = "other-unit"
  static let group = Finding.Group.form

  private static let verbs = ["是", "主要职责", "内设", "核定编制", "整体支出", "部门整体支出", "2", "负责"].map(\.codes)
  private static let longestName = 24

  func findings(in subject: CheckSubject) -> [Finding] {
    let unit = subject.report.cover[.unit]
    return subject.texts.flatMap { text in
      OtherUnit.foreignNames(in: text, unit: unit, subject.rubric.checks.unitSuffixes)
        .map { Finding.unitDiffers(text, $0, unit) }
    }
  }

  /// Names of other units that a paragraph begins with.
  static func foreignNames(
    in text: FieldText, unit: String, _ suffixes: [String]
  ) -> [Range<Int>] {
    let (own, suffixes) = (unit.codes, suffixes.sortedCodes)
    guard !own.isEmpty, !suffixes.isEmpty else { return [] }
    return text.reading.lines.compactMap { offset in
      guard let end = nameEnd(from: offset, text.prose, suffixes) else { return nil }
      let name = Array(text.prose.codes[offset..<end])
      return name.isPart(of: own) || own.isPart(of: name) ? nil : offset..<end
    }
  }

  /// The end of a unit's name that begins a paragraph and is said something of.
  private static func nameEnd(from start: Int, _ prose: Prose, _ suffixes: [[UInt32]]) -> Int? {
    var end = start
    while end - start < OtherUnit.longestName, prose[end].isChinese {
      end += 1
      // 本局, 我中心 and 县级单位 are no names.
      guard end - start > 4, prose.last(of: suffixes, endingAt: end) != nil else { continue }
      if prose.first(of: OtherUnit.verbs, at: end) != nil, isProper(start, prose) { return end }
    }
    return nil
  }

  /// It begins like a place: 五华县…, 梅州市….
  private static func isProper(_ start: Int, _ prose: Prose) -> Bool {
    (1...5).contains { "县市区省镇州".codes.contains(prose[start + $0]) }
  }
}

extension [UInt32] {
  fileprivate func isPart(of other: [UInt32]) -> Bool {
    guard count <= other.count else { return false }
    return (0...(other.count - count)).contains { Array(other[$0..<$0 + count]) == self }
  }
}

extension Finding {
  fileprivate static func unitDiffers(
    _ text: FieldText, _ range: Range<Int>, _ unit: String
  ) -> Finding {
    Finding(
      check: OtherUnit.self, severity: .warning, field: text.path,
      message: "写的是“\(text.prose.text(range))”，封面的单位是“\(unit)”，请核对是否套用了别处的文字。",
      range: range
    ).expecting(unit)
  }
}
