public import Evaluation

extension TableProposal.Reason {
  public var message: String {
    switch self {
    case .severalPlaces: "表里有几处都对得上，请选定一处。"
    case .unitUnknown: "表里没有写明单位是元还是万元，请选定。"
    case .shownOtherwise: "格子的数字格式显示的单位与表头不同，存的是多少元请选定。"
    case .otherYear(let year): "这张表是\(year)年的，与报告的年度不同，请核对后再取。"
    case .otherUnit(let name): "这张表写的单位是“\(name)”，与报告的单位不同，请核对后再取。"
    case .appropriationOnly: "这张表只列财政拨款，未必是全部收支，请核对后再取。"
    }
  }
}

extension TableProposal {
  /// What is to be known of the whole file, a sentence each.
  public var remarks: [String] {
    otherExporter.map { ["这份表是从“\($0)”的报告导出的，不是本报告的单位，请核对。"] } ?? []
  }
}

extension TableProposal.Origin {
  /// Where it stands, as people find it: 收支总表 B12（财政拨款收入，决算数）.
  public var place: String {
    let labels = [rowLabel, columnLabel].filter { !$0.isEmpty }.joined(separator: "，")
    return (sheet.isEmpty ? "" : sheet + " ") + cell + "（\(labels)）"
  }

  /// What stands there, with its unit.
  public var written: String { text + (text.hasSuffix("%") ? "" : unit) }
}

extension TableProposal.Change {
  /// The new value with its unit.
  public func newText(_ fact: Fact) -> String { new.text(as: fact.kind) + fact.kind.unit }

  /// The old one, or that there was none.
  public func oldText(_ fact: Fact) -> String {
    switch old {
    case nil: "未填"
    case .unreadable(let text): text
    case .value(let value): value.text(as: fact.kind) + fact.kind.unit
    }
  }
}
