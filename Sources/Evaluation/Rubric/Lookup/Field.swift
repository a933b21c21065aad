/// A field of the report as a rubric asks for it: address, kind, unit and label.
public struct Field: Hashable, Sendable {
  public var path: FieldPath
  public var kind: Kind
  public var label: String

  public init(path: FieldPath, kind: Kind, label: String) {
    self.path = path
    self.kind = kind
    self.label = label
  }

  public enum Kind: Hashable, Sendable {
    /// One line of text.
    case line
    /// Text of several paragraphs.
    case text
    /// A numbered list of texts.
    case list
    case date
    case year
    case fact(Fact.Kind)
    /// Points of an indicator.
    case points
    /// Met or not met.
    case check
  }
}

extension Field.Kind {
  /// The unit that stands behind the value.
  public var unit: String {
    switch self {
    case .line, .text, .list, .date, .year, .check: ""
    case .fact(let kind): kind.unit
    case .points: "分"
    }
  }

  /// The kind's name in listings: `amount`, `text`.
  public var name: String {
    switch self {
    case .line: "line"
    case .text: "text"
    case .list: "list"
    case .date: "date"
    case .year: "year"
    case .points: "points"
    case .check: "check"
    case .fact(.amount): "amount"
    case .fact(.count): "count"
    case .fact(.percentage): "percentage"
    case .fact(.flag): "flag"
    case .fact(.amounts): "amounts"
    case .fact(.counts): "counts"
    }
  }
}

extension Rubric {
  /// All fields of a report by this rubric, in the order of the screens; facts stand where they
  /// are first asked for.
  public var fields: [Field] { index.fields }

  /// The field at an address, if the rubric has it.
  public func field(at path: FieldPath) -> Field? {
    if case .item(let section, _) = path {
      guard let list = self.section(section)?.body?.list else { return nil }
      return Field(path: path, kind: .text, label: list.label)
    }
    guard let place = index.fieldPlaces[path] else { return nil }
    return index.fields[place]
  }
}

extension CoverField {
  /// As the cover prints it.
  public var label: String {
    switch self {
    case .unit: "单位名称"
    case .filler: "填报人"
    case .telephone: "联系电话"
    case .date: "填报日期"
    case .year: "年度"
    }
  }

  var kind: Field.Kind {
    switch self {
    case .unit, .filler, .telephone: .line
    case .date: .date
    case .year: .year
    }
  }
}
