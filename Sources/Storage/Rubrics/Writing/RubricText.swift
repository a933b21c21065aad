public import Evaluation

/// A rubric as a file: what people edit, short values on one line.
///
/// Identities, words of the checks, caps, rounding, cases and base tables are not written, since
/// no table that is read has them.
public struct RubricText: Hashable, Sendable {
  private let rubric: Rubric

  public init(_ rubric: Rubric) { self.rubric = rubric }

  /// So long may a value be that stands on one line.
  private static let longestLine = 150

  public var text: String {
    var text = ""
    RubricText.write(value, to: &text, indent: "\n")
    return text + "\n"
  }

  private var value: JSONValue {
    .object(
      [
        .init(name: "format", value: .number("1")), .text("id", rubric.id.rawValue),
        .text("title", rubric.title), .text("version", rubric.version),
        .init(name: "year", value: .number("\(rubric.year)")), .text("source", rubric.source),
        .points("total", rubric.total), .list("grades", rubric.grades.map(\.file)),
        .list("facts", rubric.facts.map(\.file)),
      ]
        + (rubric.derived.isEmpty ? [] : [.list("derived", rubric.derived.map(\.file))])
        + [
          .list("groups", rubric.groups.map(\.file)),
          .list("sections", rubric.sections.map(\.file)),
          .init(name: "wording", value: rubric.wording.file),
        ])
  }

  private static func write(_ value: JSONValue, to text: inout String, indent: String) {
    let line = value.lineText
    guard line.count > longestLine else {
      text += line
      return
    }
    switch value {
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text +=
          (index == 0 ? "" : ",") + indent + "  " + JSONValue.string(member.name).lineText + ": "
        write(member.value, to: &text, indent: indent + "  ")
      }
      text += indent + "}"
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "" : ",") + indent + "  "
        write(value, to: &text, indent: indent + "  ")
      }
      text += indent + "]"
    case .string, .number, .bool, .null: text += line
    }
  }
}

extension Grade {
  fileprivate var file: JSONValue { .object([.text("name", name), .points("from", from)]) }
}

extension Fact {
  fileprivate var file: JSONValue {
    .object(
      [.text("id", id.rawValue), .text("label", label)] + kind.members
        + JSONValue.Member.filled("help", help))
  }
}

extension Fact.Kind {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .amount: [.text("kind", "amount")]
    case .count(let unit): [.text("kind", "count"), .text("unit", unit)]
    case .percentage: [.text("kind", "percentage")]
    case .flag: [.text("kind", "flag")]
    case .amounts: [.text("kind", "amounts")]
    case .counts(let unit): [.text("kind", "counts"), .text("unit", unit)]
    }
  }
}

extension DerivedValue {
  fileprivate var file: JSONValue {
    .object(
      [.text("id", id.rawValue), .text("label", label), .formula("formula", formula)]
        + format.members)
  }
}

extension IndicatorGroup {
  fileprivate var file: JSONValue {
    .object(
      [.text("id", id.rawValue), .text("title", title), .points("maximum", maximum)]
        + (groups.isEmpty ? [] : [.list("groups", groups.map(\.file))])
        + (indicators.isEmpty ? [] : [.list("indicators", indicators.map(\.file))]))
  }
}

extension Indicator {
  fileprivate var file: JSONValue {
    let head: [JSONValue.Member] = [
      .text("id", id.rawValue), .text("title", title), .points("maximum", maximum),
      .text("meaning", meaning), .text("standard", standard), .text("basis", basis.rawValue),
    ]
    return .object(
      head + JSONValue.Member.filled("basis_note", basisNote)
        + (measure.map { [.init(name: "measure", value: $0.file)] } ?? [])
        + [.init(name: "rule", value: rule.file)] + JSONValue.Member.filled("help", help))
  }
}

extension Section {
  fileprivate var file: JSONValue {
    let head: [JSONValue.Member] = [.text("id", id.rawValue), .text("title", title)]
    switch content {
    case .chapters(let chapters):
      return .object(
        head + [.text("kind", "chapters"), .list("chapters", chapters.map(\.file))])
    case .indicators: return .object(head + [.text("kind", "indicators")])
    case .body(let body): return .object(head + [.text("kind", "body")] + body.members)
    }
  }
}

extension SectionBody {
  fileprivate var members: [JSONValue.Member] {
    let prompt = text.map { text in
      JSONValue.Member(
        name: "text",
        value: .object(
          [.text("label", text.label)]
            + (text.isOptional ? [.init(name: "optional", value: .bool(true))] : [])))
    }
    return [prompt].compactMap { $0 }
      + (facts.isEmpty ? [] : [.list("facts", facts.map { .string($0.rawValue) })])
      + [.list("paragraphs", paragraphs.map { .string($0.source) })]
      + JSONValue.Member.filled("help", help)
  }
}

extension ReportWording {
  fileprivate var file: JSONValue {
    .object(
      JSONValue.Member.filled("attachment", attachment)
        + [
          .text("title", title.source), .list("cover", cover.map { .string($0.source) }),
          .text("indicator", indicator.source),
        ])
  }
}
