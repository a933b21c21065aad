/// The table of identities.
enum IdentitiesWords {
  static let title = "勾稽关系表"
  static let none = "本指标体系没有列出勾稽关系。"
  static let header = ["关系", "左", "右", "差", "结论"]
  static func counts(_ holding: Int, _ all: Int) -> String { "\(holding)/\(all) 一致" }
  static func missing(_ labels: [String]) -> String { "缺：" + labels.joined(separator: "、") }
  static func rounded(_ difference: String) -> String { "按万元相差 \(difference)" }
}
