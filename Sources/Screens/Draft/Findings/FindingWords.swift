/// What is said of a finding wherever it is shown.
enum FindingWords {
  static let nothingToAccept = "这里没有可以直接采纳的改法，请到原处修改。"
  static func accepted(_ text: String) -> String {
    text.isEmpty ? "已删去；^Z 撤销。" : "已改为“\(text)”；^Z 撤销。"
  }
  static func character(_ number: Int) -> String { "，第 \(number) 字" }
}
