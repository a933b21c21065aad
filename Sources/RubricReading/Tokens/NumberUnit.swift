/// What a number in a standard counts.
enum NumberUnit: Hashable {
  /// 95%.
  case percent
  /// 1个百分点.
  case percentagePoint
  /// 0.5分.
  case points
  /// 3项, 2处, 1天.
  case things(String)
  /// 2倍.
  case times
  /// Nothing behind it.
  case bare

  /// Things that are counted, longest first where one begins with another.
  static let countWords = [
    "个工作日", "工作日", "个月", "个项目", "个问题", "个方面", "个环节", "个指标", "个", "项", "次", "处", "例", "起",
    "件", "人次", "人", "天", "日", "家", "户", "篇", "份", "条", "笔", "宗", "类", "种", "点", "批", "期", "季度",
  ]
}
