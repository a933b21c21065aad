import Evaluation

/// A draft file's contents: the report, and the name it was saved under.
struct DraftFile: Hashable {
  var id: DraftID
  var report: Report

  private enum Key: String, JSONKey {
    case format, id, rubric, revision, cover, texts, lists, facts, answers
    case justifications, secret, unconfirmed
    case lastYear = "last_year"
  }

  init(id: DraftID, report: Report) {
    self.id = id
    self.report = report
  }

  /// Reads a draft file (docs/file-format.md).
  init(reading bytes: [UInt8]) throws(FileFault) {
    try self.init(JSONNode(try JSONParser.value(of: bytes)))
  }

  init(_ contents: JSONNode) throws(FileFault) {
    let node = try contents.upToDate()
    let fields = try node.fields(Key.self)
    id = try fields.required(.id).draftID()
    report = Report(
      rubric: try RubricReference(reading: try fields.required(.rubric)),
      revision: try fields.required(.revision).integer(in: 1...1_000_000))
    report.cover = try Cover(reading: fields[.cover])
    report.texts = try fields[.texts]?.dictionary(String.init(reading:)) ?? [:]
    report.lists = try fields[.lists]?.dictionary([String].init(reading:)) ?? [:]
    report.facts = try fields[.facts]?.dictionary(Entry<FactValue>.init(reading:)) ?? [:]
    report.answers = try fields[.answers]?.dictionary(Answer.init(reading:)) ?? [:]
    report.justifications = try fields[.justifications]?.justifications() ?? [:]
    report.secret = try fields[.secret]?.secretParts() ?? []
    report.lastYear = try fields[.lastYear].map { node throws(FileFault) in
      try LastYear(reading: node)
    }
    report.unconfirmed = try fields[.unconfirmed]?.unconfirmedFields() ?? []
  }
}
