import Evaluation

extension DraftFile {
  /// The file's bytes; equal reports give equal bytes.
  var bytes: [UInt8] { json.canonicalBytes }

  var json: JSONValue {
    .object(filled: [
      ("format", .number("\(DraftFormat.current)")),
      ("id", .string(id.text)),
      ("rubric", report.rubric.json),
      ("revision", .number("\(report.revision)")),
      ("cover", report.cover.json),
      ("texts", .members(report.texts) { .string($0) }),
      ("lists", .members(report.lists) { .array($0.map { .string($0) }) }),
      ("facts", .facts(report.facts)),
      ("answers", .members(report.answers, \.json)),
      ("justifications", report.justifications.json),
      ("secret", .array(report.secret.map(\.address).sorted().map { .string($0) })),
      ("last_year", report.lastYear.map(\.json)),
      ("unconfirmed", .array(report.unconfirmed.map(\.address).sorted().map { .string($0) })),
    ])
  }
}

extension JSONValue {
  fileprivate static func members<ID: Identifier, Value>(
    _ values: [ID: Value], _ json: (Value) -> JSONValue
  ) -> JSONValue {
    .object(filled: values.map { ($0.rawValue, json($1)) })
  }

  /// Every entry is kept: an empty list is 无, not a fact that nobody entered.
  fileprivate static func facts(_ facts: [Fact.ID: Entry<FactValue>]) -> JSONValue {
    .object(facts.map { JSONValue.Member(name: $0.rawValue, value: $1.json) })
  }
}

extension LastYear {
  var json: JSONValue {
    .object(filled: [
      ("draft", .string(draft)), ("cover", cover.json),
      ("texts", .members(texts) { .string($0) }),
      ("lists", .members(lists) { .array($0.map { .string($0) }) }),
      ("facts", .facts(facts)), ("answers", .members(answers, \.json)),
    ])
  }
}

extension RubricReference {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("id", .string(id.rawValue)), ("version", .string(version)), ("digest", .string(digest)),
    ])
  }
}

extension Cover {
  fileprivate var json: JSONValue {
    .object(filled: Cover.Field.allCases.map { ($0.rawValue, .string(self[$0])) })
  }
}

extension Entry<FactValue> {
  var json: JSONValue {
    switch self {
    case .value(.number(let number)): .string(number.text)
    case .value(.flag(let flag)): .bool(flag)
    case .value(.numbers(let figures)): .array(figures.map { .string($0.text) })
    case .unreadable(let text): .unreadable(text)
    }
  }
}

extension Entry<Points> {
  var json: JSONValue {
    switch self {
    case .value(let points): .string(points.exact.shortText(places: 40))
    case .unreadable(let text): .unreadable(text)
    }
  }
}

extension JSONValue {
  fileprivate static func unreadable(_ text: String) -> JSONValue {
    .object([Member(name: "unreadable", value: .string(text))])
  }
}

extension Answer {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("points", points?.json),
      ("checks", .object(filled: checks.map { ($0.rawValue, .bool($1)) })),
      ("explanation", .string(explanation)),
      ("deduction", .string(deduction)),
      ("override", override?.json),
      ("override_reason", .string(overrideReason)),
      ("not_applicable", .string(notApplicable)),
      ("choice", .string(choice)),
      ("own", .array(own.map(\.json))),
    ])
  }
}

extension OwnIndicator {
  fileprivate var json: JSONValue {
    .object(filled: Column.allCases.map { ($0.rawValue, .string(self[$0])) })
  }
}
