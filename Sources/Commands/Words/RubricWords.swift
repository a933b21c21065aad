/// What the rubric commands say.
enum RubricWords {
  static let passed = "通过"
  static let failed = "不符"
  static let same = "两个指标体系相同。\n"
  static let added = "新增"
  static let removed = "删去"
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
