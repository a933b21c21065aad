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
    let lines = text.reading.lines
    return text.reading.sentences.compactMap { start in
      let offset = pastNumbering(start, text.prose)
      guard isProper(offset, text.prose), let end = nameEnd(from: offset, text.prose, suffixes),
        // Within a paragraph others may be spoken of, unless it is what the unit is.
        lines.contains(start) || text.prose.first(of: selfDescriptions, at: end) != nil
      else { return nil }
      let name = Array(text.prose.codes[offset..<end])
      return name.isShort(for: own) || own.isShort(for: name) ? nil : offset..<end
    }
  }

  private static let selfDescriptions = [
    "是市政府", "是县政府", "是区政府", "是市人民政府", "是县人民政府", "是区人民政府", "是全额拨款", "是财政全额", "为市政府工作部门",
    "为县政府工作部门", "为区政府工作部门", "是公益一类", "是参照公务员法",
  ].sortedCodes

  private static let numbering = "（）()、.．0123456789一二三四五六七八九十 　".codes
  private static let numberEnds = "）)、.． 　".codes
  private static let longestNumbering = 5

  /// Past the number of a paragraph.
  private static func pastNumbering(_ start: Int, _ prose: Prose) -> Int {
    var offset = start
    while offset - start < longestNumbering, numbering.contains(prose[offset]) { offset += 1 }
    // 五华县 begins with a number and is none.
    return offset > start && numberEnds.contains(prose[offset - 1]) ? offset : start
  }

  /// The end of a unit's name that begins a paragraph and is said something of.
  private static func nameEnd(from start: Int, _ prose: Prose, _ suffixes: [[UInt32]]) -> Int? {
    var end = start
    while end - start < OtherUnit.longestName, prose[end].isChinese {
      end += 1
      // 本局, 我中心 and 县级单位 are no names.
      guard end - start > 4, prose.last(of: suffixes, endingAt: end) != nil else { continue }
      if prose.first(of: OtherUnit.verbs, at: end) != nil { return end }
    }
    return nil
  }

  /// It begins like a place: 五华县…, 梅州市….
  private static func isProper(_ start: Int, _ prose: Prose) -> Bool {
    (1...5).contains { "县市区省镇州".codes.contains(prose[start + $0]) }
  }
}

extension [UInt32] {
  /// Its characters stand in the other in their order: 县社保局 is 县社会保险基金管理局.
  fileprivate func isShort(for other: [UInt32]) -> Bool {
    var rest = self[...]
    for code in other where code == rest.first { rest.removeFirst() }
    return rest.isEmpty
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
