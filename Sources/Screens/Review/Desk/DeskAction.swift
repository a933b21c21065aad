import Terminal

/// What can be asked for in submitting, reviewing and signing.
enum DeskAction: String, Hashable, Sendable {
  // On a report.
  case submit, giveBack, approve, sign, reopen
  case ask, answer, close, score
  /// 退回理由: why a field will be given back.
  case reason
  // Looking.
  case changes, nextItem, previousItem
  // Evidence.
  case attach, detach
}

extension Action {
  static func desk(_ action: DeskAction) -> Action { .own(OwnAction(action.rawValue)) }

  /// The action of review, if it is one.
  var desk: DeskAction? {
    switch self {
    case .own(let own): DeskAction(rawValue: own.description)
    case .help, .menu, .quit, .back, .confirm, .nextFinding, .previousFinding, .open, .nextField,
      .previousField, .nextPart, .previousPart, .move, .select, .deleteBackward, .deleteForward,
      .deleteWord, .deleteNextWord, .deleteToLineEnd, .clearLine, .cut, .copy, .paste, .selectAll,
      .moveItemUp, .moveItemDown, .removeItem, .save, .undo, .redo:
      nil
    }
  }
}

extension Place {
  /// 身份: who acts now.
  static let identity = Place("identity", "身份", help: "身份：选定由谁办理")
  /// 审核: what waits for the supervisor.
  static let queue = Place("queue", "审核", help: "审核：等待审核和签发的报告")
  /// 送审与查询: what stands in the way of submitting, and what was asked.
  static let submission = Place("submission", "送审", help: "送审与查询：什么妨碍送审，被问了什么")
  static let corrections = Place("corrections", "整改表", help: "整改对照表：查询、答复和整改情况")
  static let versions = Place("versions", "历史", help: "历史与版本：每次送审和决定，与现在的差别，留痕")
  static let evidence = Place("evidence", "佐证", help: "佐证材料：各指标的文件清单")
}
