/// What differs between two reports, field by field (逐项对照).
///
/// The reports may follow different rubrics or belong to different years; fields are the same if
/// their addresses are. Nothing escapes it: also what a rubric does not know, and two spellings
/// of one character.
public struct ReportDifference: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// A short value, as people read it with its unit; empty where there is none.
    case value(from: String, to: String)
    case text(TextDifference)
    case list(ListDifference)
  }

  public struct Item: Hashable, Sendable {
    /// Nothing for what is no field: the rubric, a justification.
    public var path: FieldPath?
    /// Part and field as people call them: 结转结余率 / 说明.
    public var title: String
    public var change: Change
  }

  /// In the order of the screens.
  public private(set) var items: [Item] = []
  /// Points and values that differ, as computed.
  public private(set) var scores: ScoreDifference

  public var isEmpty: Bool { items.isEmpty && scores.isEmpty }

  /// Both reports follow the same rubric.
  public init(from old: Report, to new: Report, by rubric: Rubric) {
    self.init(from: RatedReport(old, rubric), to: RatedReport(new, rubric))
  }

  public init(from old: RatedReport, to new: RatedReport) {
    scores = ScoreDifference(from: old, to: new)
    compareHeads(old.report, new.report)
    for path in ReportDifference.paths(old, new) { compare(path, old, new) }
    compareJustifications(old, new)
    compareMarks(old, new)
    compareLastYears(old, new)
  }

  /// The fields that differ.
  public var paths: [FieldPath] { items.compactMap(\.path) }
}

extension ReportDifference {
  private mutating func compareHeads(_ old: Report, _ new: Report) {
    add(nil, "指标体系", .value(from: old.rubric.text, to: new.rubric.text))
    add(nil, "版次", .value(from: "\(old.revision)", to: "\(new.revision)"))
  }

  private mutating func compareJustifications(_ old: RatedReport, _ new: RatedReport) {
    let keys = Set(old.report.justifications.keys).union(new.report.justifications.keys)
    for key in keys.sorted() {
      let (before, after) = (old.report.justifications[key], new.report.justifications[key])
      guard !(before ?? "").isExactly(after ?? "") else { continue }
      let title = "\(new.title(of: key.field) ?? key.field.address)：警告的理由"
      add(nil, title, .text(TextDifference(from: before ?? "", to: after ?? "")))
    }
  }

  /// Parts marked 涉密, and fields that wait for being confirmed; one that was changed is confirmed
  /// by that.
  private mutating func compareMarks(_ old: RatedReport, _ new: RatedReport) {
    let parts = old.report.secret.symmetricDifference(new.report.secret)
    for part in parts.sorted(by: { $0.address < $1.address }) {
      let texts = [old, new].map { $0.report.secret.contains(part) ? "涉密" : "不涉密" }
      let title = EditPlace.secret(part).title(named: new.rubric.title(of: part) ?? part.address)
      add(nil, title, .value(from: texts[0], to: texts[1]))
    }
    let changed = Set(paths)
    let waiting = old.report.unconfirmed.symmetricDifference(new.report.unconfirmed)
    for path in waiting.subtracting(changed).sorted(by: { $0.address < $1.address }) {
      let texts = [old, new].map { $0.report.isUnconfirmed(path) ? "待确认" : "已确认" }
      let title = EditPlace.unconfirmed(path).title(named: new.title(of: path) ?? path.address)
      add(nil, title, .value(from: texts[0], to: texts[1]))
    }
  }

  /// What stands beside the reports, as a whole and, where both have it, field by field.
  private mutating func compareLastYears(_ old: RatedReport, _ new: RatedReport) {
    let (before, after) = (old.report.lastYear, new.report.lastYear)
    guard !FieldContent.lastYear(before).isExactly(.lastYear(after)) else { return }
    add(nil, LastYear.title, .value(from: before?.summary ?? "", to: after?.summary ?? ""))
    guard let before, let after else { return }
    let (first, second) = (old.beside(before), new.beside(after))
    for path in ReportDifference.paths(first, second) {
      guard let item = item(path, first, second) else { continue }
      add(nil, "\(LastYear.title)：\(item.title)", item.change)
    }
  }

  private mutating func compare(_ path: FieldPath, _ old: RatedReport, _ new: RatedReport) {
    if let item = item(path, old, new) { items.append(item) }
  }

  /// How a field differs, if it does.
  private func item(_ path: FieldPath, _ old: RatedReport, _ new: RatedReport) -> Item? {
    let (before, after) = (old.report[path], new.report[path])
    guard !before.isExactly(after) else { return nil }
    let title = new.title(of: path) ?? old.title(of: path) ?? path.address
    if case .items = path {
      let difference = ListDifference(from: before.items, to: after.items)
      return Item(path: path, title: title, change: .list(difference))
    }
    let kind = new.field(at: path)?.kind ?? old.field(at: path)?.kind
    guard kind == .text else {
      let texts = (old.text(at: path), new.text(at: path))
      return Item(path: path, title: title, change: .value(from: texts.0, to: texts.1))
    }
    let difference = TextDifference(from: before.exactText, to: after.exactText)
    return Item(path: path, title: title, change: .text(difference))
  }

  private mutating func add(_ path: FieldPath?, _ title: String, _ change: Change) {
    if case .value(let old, let new) = change, path == nil, old.isExactly(new) { return }
    items.append(Item(path: path, title: title, change: change))
  }

  /// Every field of either rubric, and what stands in either report besides.
  private static func paths(_ old: RatedReport, _ new: RatedReport) -> [FieldPath] {
    let known = new.rubric.fields.map(\.path) + old.rubric.fields.map(\.path)
    let strays = (new.report.filledPaths + old.report.filledPaths).sorted {
      $0.address < $1.address
    }
    var seen: Set<FieldPath> = []
    return (known + strays).filter { seen.insert($0).inserted }
  }
}

extension RatedReport {
  /// Last year's report by the same rubric; the points are not its own and not looked at.
  fileprivate func beside(_ year: LastYear) -> RatedReport {
    RatedReport(year.report(by: report.rubric), rubric, scorecard)
  }
}

extension RubricReference {
  fileprivate var text: String { "\(id) \(version)（\(digest.prefix(15))）" }
}
