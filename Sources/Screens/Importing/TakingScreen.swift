import Documents
import Evaluation
import Terminal

/// What a file would change in the open draft, to be taken or left line by line.
struct TakingScreen: Screen {
  var name: StaticString { "import" }

  /// One field that could be changed.
  struct Item: Equatable, Sendable {
    var path: FieldPath
    var label: String
    var old: String
    /// What it could become; several where the file gives several, of which somebody must choose.
    var choices: [Choice]
    /// Which of them is taken.
    var taken: Int?
    /// Why it is asked, or what else is to be said.
    var remark = ""
    var isUnconfirmed = false
    /// There is a doubt about it, so that only a person takes it.
    var isAsked = false
  }

  struct Choice: Equatable, Sendable {
    var content: FieldContent
    var text: String
    /// The cell that it stands in.
    var cell = ""
    /// Where it stands, in full.
    var origin: String
  }

  let choice: FileChoice
  let file: String
  var items: [Item]
  /// What the file has beside: unreadable cells, hidden sheets, figures that are the same.
  let remarks: [String]
  /// Stands beside the draft if anything is taken, or even if nothing is.
  var lastYear: LastYear?
  var cursor = ListCursor()

  var takenCount: Int { items.count { $0.taken != nil } }
  var openQuestions: Int {
    items.count { ($0.choices.count > 1 || $0.isAsked) && $0.taken == nil }
  }

  var selected: Item? { items.indices.contains(cursor.selected) ? items[cursor.selected] : nil }

  /// Takes the next choice of the selected line, and behind the last one none.
  mutating func toggle() {
    guard let item = selected else { return }
    let next = item.taken.map { $0 + 1 } ?? 0
    items[cursor.selected].taken = next < item.choices.count ? next : nil
  }

  /// Everything that is certain, or nothing if all of that is taken already.
  mutating func takeAll() {
    let certain = items.indices.filter { items[$0].choices.count == 1 && !items[$0].isAsked }
    let isAll = certain.allSatisfy { items[$0].taken != nil }
    for index in certain { items[index].taken = isAll ? nil : 0 }
  }
}
