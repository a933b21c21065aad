/// What a column of a table of indicators holds (一栏的含义).
enum ColumnMeaning: Hashable {
  /// The indicator, or a level above it, counted from 1; 0 for 指标名称 at whatever level.
  case name(level: Int)
  case maximum, points, deducted
  /// 得分/满分 in one cell.
  case pointsOfMaximum
  /// What somebody else gave: 复核得分.
  case reviewed
  case lastYear
  case target, property, unit, actual
  /// 完成情况: a value in one form, a sentence in another.
  case outcome
  /// 完成率: computed from others.
  case rate
  /// 评分标准: how points are given, never why.
  case standard
  case explanation, reason
  case evidence
  /// 序号.
  case counter
  /// 绩效指标 beside 一级指标: a label for all of them.
  case stub
  /// A money column of 项目资金.
  case budget
}
