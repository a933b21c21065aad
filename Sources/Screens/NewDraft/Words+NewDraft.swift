extension Words {
  /// Making a new draft.
  enum NewDraft {
    static let title = "新建报告"
    static let make = "新建"
    static let unit = "单位名称"
    static let year = "年度"
    static let rubric = "指标体系"
    static let hint = "填单位全称和年度，选指标体系，最后按 Enter 新建；Esc 放弃"
    static let noUnit = "请先填写单位名称。"
    static let noYear = "年度应为四位数字，例如 2023。"
    static let noRubric = "数据文件夹里没有可用的指标体系，请把指标文件放入 rubrics 文件夹。"
  }
}
