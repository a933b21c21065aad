/// Explanations.
enum WhyWords {
  static func title(_ title: String) -> String { "缘由  " + title }
  static let hint = "Enter 到该数据；F2 看它计入的上一级；F8 试填，在还差多少的行上先填好目标数"
  static let isTotal = "这已经是自评总分，没有上一级。"
  static let nothingHere = "这一行没有可以修改的数据。"
}
