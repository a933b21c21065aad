public import Evaluation

extension TableProposal.Reason {
  public var message: String {
    switch self {
    case .severalPlaces: "表里有几处都对得上，请选定一处。"
    case .unitUnknown: "表里没有写明单位是元还是万元，请选定。"
    }
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
