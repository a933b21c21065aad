/// The outline and the totals below it.
enum OutlineWords {
  static let cover = "封面"
  static let title = "目录"
  static let total = "自评总分"
  static let grade = "等级"
  static let noGrade = "未评完"
  static let legend = "! 错误  ? 警告  ~ 提示  . 未填"
}
