import Terminal

extension Place {
  static let report = Place("report", "导入", help: "导入：别处写好的报告（docx、txt）变成新草稿")
  static let tables = Place(
    "tables", "导入", help: "导入报表：决算报表、基础数据表（xlsx、csv）里的数填入草稿")
  static let lastYear = Place(
    "lastYear", "导入", help: "导入上年报告：上年的内容显示在各项旁边，文字先沿用")
}

extension OwnAction {
  /// Carry it out.
  static let take = OwnAction("take")
  /// Take all that is certain, or nothing.
  static let takeAll = OwnAction("all")
  /// Place the text by another rubric.
  static let nextRubric = OwnAction("rubric")
}

/// The ways into importing: a file for a new draft, figures for the open one, last year's report.
enum ImportDoors {
  static let report = Door(
    Keys.Row([.function(3), .control("l")], opening: .report)
  ) { _, around in open(.report, &around) }
  static let tables = Door(
    Keys.Row([.shift(.function(12))], opening: .tables, isInBar: false)
  ) { _, around in open(.tables, &around) }
  /// No key is left for it; the menu leads there.
  static let lastYear = Door(
    Keys.Row([], opening: .lastYear, isInBar: false)
  ) { _, around in open(.lastYear, &around) }

  /// Opens the list of files, if there is something that they could go into.
  private static func open(_ purpose: ImportPurpose, _ around: inout Surroundings) -> Outcome {
    if purpose != .report {
      guard let filling = around.filling else { return .stay }
      if let reason = filling.readOnly {
        around.say(ReadOnlyWords.advice(reason), .warning)
        return .stay
      }
    }
    return Outcome(
      .push(ChoosingScreen(choice: FileChoice(purpose))),
      [.importing(.list(folder: around.importFolders[purpose], purpose))])
  }
}
