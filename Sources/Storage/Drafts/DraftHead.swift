import Evaluation

/// The few members of a draft file that a list needs; the others are only walked over.
struct DraftHead {
  var rubric: RubricReference
  var revision: Int
  var cover: Cover

  private enum Key: String, JSONKey {
    case format, id, rubric, revision, cover
  }

  init(reading bytes: [UInt8]) throws(FileFault) {
    let names = Set(Key.allCases.map(\.rawValue))
    let node = try JSONNode(try JSONOutline.members(of: bytes, named: names)).upToDate()
    let fields = try node.fields(Key.self)
    rubric = try RubricReference(reading: try fields.required(.rubric))
    revision = try fields.required(.revision).integer(in: 1...1_000_000)
    cover = try Cover(reading: fields[.cover])
  }
}
