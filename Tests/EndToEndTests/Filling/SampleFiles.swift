import FoundationEssentials
import PseudoTerminal

/// The sample draft as its file holds it: what somebody typed.
struct SampleDraft: Decodable {
  struct Answer: Decodable {
    var points: String?
    var checks: [String: Bool]?
    var explanation: String?
    var deduction: String?
  }

  var answers: [String: Answer]
  var cover: [String: String]
  /// Amounts and counts in the facts' own units.
  var facts: [String: String]
  var lists: [String: [String]]
  var texts: [String: String]
}

/// What of a rubric file a filler sees: titles and labels, in the order of the walk.
struct SampleRubric: Decodable {
  struct Fact: Decodable {
    var id: String
    var label: String
  }

  struct Group: Decodable {
    var title: String
    var groups: [Group]?
    var indicators: [Indicator]?
  }

  struct Indicator: Decodable {
    struct Rule: Decodable {
      struct Item: Decodable {
        var id: String
        var text: String
      }

      var kind: String
      var items: [Item]?
    }

    var id: String
    var title: String
    var initials: String
    var rule: Rule
  }

  struct Section: Decodable {
    struct Text: Decodable {
      var label: String
    }

    struct List: Decodable {
      var numbering: String
    }

    var id: String
    var title: String
    var kind: String
    var chapters: [Section]?
    var facts: [String]?
    var text: Text?
    var list: List?
  }

  var facts: [Fact]
  var groups: [Group]
  var sections: [Section]
}

extension SampleRubric {
  /// The indicators in the order of the report.
  var indicators: [Indicator] { groups.flatMap(\.all) }

  func label(ofFact id: String) -> String? { facts.first { $0.id == id }?.label }
}

extension SampleRubric.Group {
  fileprivate var all: [SampleRubric.Indicator] {
    (groups ?? []).flatMap(\.all) + (indicators ?? [])
  }
}

/// A file of the checkout's `data` folder, such as `samples/wuhua-2023.json`.
func decoded<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
  let folder = try require(BuiltProgram.data, "the data folder of the checkout")
  let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
  return try JSONDecoder().decode(type, from: bytes)
}
