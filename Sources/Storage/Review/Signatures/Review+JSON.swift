import Evaluation

extension Review {
  /// The record that a signature covers beside the report (审核记录): queries, review scores,
  /// evidence and steps so far, in one form.
  var recordBytes: [UInt8] {
    JSONValue.object(filled: [
      ("queries", .array(queries.map(\.json))),
      ("scores", .object(filled: scores.map { ($0.rawValue, $1.json) })),
      ("evidence", .array(evidence.map(\.json))),
      ("steps", .array(steps.map(\.json))),
    ]).canonicalBytes
  }
}

extension Query {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("query", .number("\(id)")), ("field", .string(field.address)),
      ("range", range.map { .array([.number("\($0.lowerBound)"), .number("\($0.upperBound)")]) }),
      ("quote", .string(quote)), ("text", .string(text)), ("asked", asked.json),
      (
        "answer",
        answer.map {
          .object(filled: [
            ("text", .string($0.text)), ("change", .string($0.change)), ("by", $0.mark.json),
          ])
        }
      ),
      ("closed", closed?.json),
    ])
  }
}

extension ReviewScore {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("points", points.map { .string($0.exact.shortText(places: 40)) }),
      ("reason", .string(reason)), ("by", mark.json),
    ])
  }
}

extension ReviewStep {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("action", .string(action.rawValue)), ("by", mark.json), ("words", .string(words)),
      ("reasons", reasons.json),
      ("revision", .number("\(revision)")), ("version", .string(version)),
    ])
  }
}

extension Mark {
  fileprivate var json: JSONValue {
    .object(filled: [
      ("name", .string(actor.name)), ("user", .string(actor.user)), ("time", .string(time.text)),
    ])
  }
}
