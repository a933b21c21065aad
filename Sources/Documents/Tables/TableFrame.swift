import Evaluation

/// What stands around a table and holds for all of it: its form, its unit, its year, whose it is.
struct TableFrame: Hashable {
  /// The form that the sheet says it is: 财决01-1表.
  private(set) var form: FormCode?
  private(set) var unit: AmountUnit?
  /// The year that its title names.
  private(set) var year: Int?
  /// Whose figures they are: 编制单位：某局.
  private(set) var owner = ""
  /// Whose export it is, where this program wrote the sheet.
  private(set) var exporter = ""
  /// The title says that it shows 财政拨款 and no other money.
  private(set) var showsAppropriationOnly = false

  private static let ownerWords = ["编制单位", "填报单位", "单位名称", "报送单位", "预算单位", "部门名称", "部门", "单位"]
  private static let longestTitle = 40

  init() {}

  init(sheet name: String) {
    form = FormCode(in: name)
    noteTitle(name)
  }

  /// Notes what a row without figures says; one that belongs to a fact says nothing of the table.
  ///
  /// Inside, where figures have come already, only a title of its own counts.
  mutating func note(_ cells: [SheetCell], isInside: Bool) {
    for (index, cell) in cells.enumerated() where cell.text.utf8.count <= 180 {
      // Most cells of a long sheet have neither character.
      let scalars = cell.text.unicodeScalars
      if scalars.contains("决"), scalars.contains("表"), let code = FormCode(in: cell.text) {
        form = form ?? code
      }
      if scalars.contains("位") || scalars.contains("元") { noteUnit(cell, cells, index) }
      if !isInside, scalars.contains("位") || scalars.contains("门") {
        noteOwner(cell.text, behind: index + 1 < cells.count ? cells[index + 1].text : "")
      }
      if !isInside || cells.count == 1 { noteTitle(cell.text) }
    }
  }

  private mutating func noteUnit(_ cell: SheetCell, _ cells: [SheetCell], _ index: Int) {
    guard cell.text.contains("单位") else { return }
    if let found = AmountUnit(in: cell.text) {
      unit = found
    } else if index + 1 < cells.count, cells.count == 2, ["单位", "金额单位"].contains(cell.label),
      let found = AmountUnit(in: cells[index + 1].text)
    {
      unit = found
    }
  }

  private mutating func noteOwner(_ text: String, behind next: String) {
    let plain = text.compact
    guard AmountUnit(in: plain) == nil,
      let word = TableFrame.ownerWords.first(where: {
        plain.hasPrefix($0 + ":") || plain == $0 + ":"
      })
    else { return }
    let name = TableFrame.owner(String(plain.dropFirst(word.count + 1)))
    let found = name.isEmpty ? TableFrame.owner(next.compact) : name
    guard found.count >= 2, AmountUnit(in: found) == nil else { return }
    if let status = found.firstRange(of: SheetWords.status) {
      exporter = String(found[..<status.lowerBound])
    } else {
      owner = found
    }
  }

  /// Without （公章） and the year behind it.
  private static func owner(_ text: String) -> String {
    var name = text
    for mark in ["(公章)", "(盖章)", "(签章)"] { name = name.replacing(mark, with: "") }
    return String(name.prefix { !"(,;".contains($0) })
  }

  private mutating func noteTitle(_ text: String) {
    guard text.count <= TableFrame.longestTitle, !text.contains("。") else { return }
    let plain = text.compact
    guard !["日期", "时间", "印发"].contains(where: { plain.contains($0) }) else { return }
    let isTitle =
      plain.contains("表") || plain.hasSuffix("报告") || plain.hasSuffix("年度")
      || plain.hasSuffix("年度)")
      || plain.hasSuffix("年") || plain.hasSuffix("年)")
    guard isTitle else { return }
    if let found = YearText(in: plain) {
      // Two years are none: 2022年—2023年.
      year = YearText(in: found.rest) == nil ? found.year : nil
    }
    if plain.contains("表"), !plain.contains("取数") {
      showsAppropriationOnly = plain.contains("财政拨款") && !plain.contains("三公")
    }
  }

  /// 财政拨款 alone: by the form's number or by its title.
  var isOfAppropriation: Bool {
    showsAppropriationOnly || form != nil && form == FormCode.appropriation
  }
}

extension TableFrame {
  /// Why a figure of this table may not be the report's; a column that says itself that it is of the
  /// report's year has its own year.
  func doubt(for report: Report?, hasOwnYear: Bool) -> TableProposal.Reason? {
    guard let report else { return nil }
    if let year, let wanted = report.cover.year, year != wanted, !hasOwnYear {
      return .otherYear(year)
    }
    return TableFrame.isOther(owner, than: report) ? .otherUnit(owner) : nil
  }

  /// The unit that this program wrote the sheet for, where it is not the report's.
  func otherExporter(than report: Report?) -> String? {
    report.flatMap { TableFrame.isOther(exporter, than: $0) ? exporter : nil }
  }

  private static func isOther(_ owner: String, than report: Report) -> Bool {
    let unit = report.cover[.unit].compact
    return !owner.isEmpty && !unit.isEmpty && !owner.isName(of: unit)
  }
}

extension SheetCell {
  fileprivate var label: String { text.compact.filter { $0 != ":" } }
}

extension String {
  /// The same unit, perhaps by a short name: its characters stand in the other's in this order.
  fileprivate func isName(of other: String) -> Bool {
    let (short, long) = count <= other.count ? (self, other) : (other, self)
    var rest = long[...]
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
