/// Making a new draft.
enum NewDraftWords {
  static let title = "新建报告"
  static let make = "新建"
  static let unit = "单位全称"
  static let year = "年度"
  static let rubric = "指标体系"
  static let hint = "填单位全称和年度，选指标体系，最后按 Enter 新建；^U 清空本格，Esc 放弃"
  static let noUnit = "请先填写单位名称。"
  static let noYear = "年度请填四位数字，例如 2024。"
  static let chooseRubric = "请用上下键选一套指标体系，再按 Enter 新建。"
  static func twin(_ id: String) -> String {
    "已有同一单位、同一年度的报告（编号“\(id)”）。仍要另建一份，请再按 Enter；Esc 放弃。"
  }
  static let noRubric = "数据文件夹里没有可用的指标体系，请把指标文件放入 rubrics 文件夹。"
}
