import Evaluation
import PseudoTerminal

/// A field of the sample's rubric, and how somebody works in it.
struct KillField: Sendable {
  var address: String
  var path: FieldPath
  /// The title of its part, in the head of the screen.
  var title: String
  /// Nothing else of its part can be entered, so that leaving and coming back ends here.
  var isOnlyOne = false
  /// It holds digits, and these may be typed.
  var digits: [Character] = []
  var isChoice = false
  /// Characters beyond which it is begun anew.
  var most = 1_500

  init?(_ address: String, _ title: String) {
    guard let path = FieldPath(address: address) else { return nil }
    (self.address, self.path, self.title) = (address, path, title)
  }

  var isFigure: Bool { !digits.isEmpty }

  /// A text of its own, not one of a list.
  var isText: Bool {
    if case .text = path { true } else { false }
  }

  private var isLong: Bool {
    if case .item = path { true } else { isText }
  }

  var endKey: TerminalKey { isLong ? .ctrlEnd : .end }

  static let all: [KillField] = [
    text("section.duties.text", "部门主要职责"), text("section.departments.text", "内设机构构成"),
    text("section.targets.text", "整体支出绩效目标"), text("section.annual_work.text", "年度总体工作"),
    item, filler, amount, points, check,
  ].compactMap(\.self)

  private static func text(_ address: String, _ title: String) -> KillField? {
    var field = KillField(address, title)
    field?.isOnlyOne = true
    return field
  }

  private static let item = KillField("section.key_tasks.item.6", "重点工作任务")

  private static var filler: KillField? {
    var field = KillField("cover.filler", "封面")
    field?.most = 15
    return field
  }

  private static var amount: KillField? {
    var field = KillField("fact.carryover_end", "结转结余率")
    field?.digits = Array("123456789")
    return field
  }

  private static var points: KillField? {
    var field = KillField("indicator.budget_timeliness.points", "预算编制的及时性")
    field?.digits = Array("123")
    return field
  }

  private static var check: KillField? {
    var field = KillField("indicator.systems.check.approval", "管理制度健全性")
    field?.isChoice = true
    return field
  }
}
