/// What the rubric commands say.
enum RubricWords {
  static let noTable = "没有找到评分表：表头要有指标名称、分值和评分标准三栏。请检查文件，或把表头写全后再读。"
  static let noYear = "表中没有写年度。请用 --year 写明预算年度，如 --year 2024。"

  static let passed = "通过"
  static let failed = "不符"
  static let same = "两个指标体系相同。\n"
  static let notChanged = "草稿引用的就是现在的指标体系文件，没有改动。\n"
  static let notArchived = "原来的指标体系文件没有存档，改了哪里不得而知。\n"
  static let adopted = "草稿已改为引用现在的指标体系。\n"
  static let adoptable = "草稿没有改动；要改用现在的指标体系，请加 --yes。\n"
  static let lint = "检查结果"

  static func checked(_ path: String, errors: Int, warnings: Int) -> String {
    errors + warnings == 0
      ? "\(path)：没有问题。\n" : "\(path)：\(errors) 个错误，\(warnings) 个警告。\n"
  }

  static func tested(_ passed: Int, of count: Int) -> String {
    count == 0 ? "没有算例。\n" : "\(count) 个算例，通过 \(passed) 个。\n"
  }

  static func signature(_ digest: String) -> String {
    "文件摘要 \(digest)\n\n财政部门（盖章）：                    日期："
  }
}
