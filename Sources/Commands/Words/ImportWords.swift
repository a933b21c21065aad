/// What `ziping import` says.
enum ImportWords {
  static func placed(_ all: Int, _ unplaced: Int) -> String {
    unplaced == 0
      ? "全文 \(all) 段，全部归位。" : "全文 \(all) 段，\(unplaced) 段没有归位或没有全部归位，列在下面（前面是行号）。"
  }

  static func unplaced(_ reason: String, _ text: String) -> String {
    "未归位：\(reason)原文：\(text.shortened)"
  }

  static func left(_ text: String) -> String { "未归位：没有可放的栏目。原文：\(text.shortened)" }

  static func inferred(_ titles: [String]) -> String {
    "有 \(titles.count) 项指标按所得分数推定了各项评分要点，请逐项核对：\(titles.joined(separator: "、"))。"
  }

  static func missing(_ titles: [String]) -> String {
    "文件里没有这些章节或指标，请补填：\(titles.joined(separator: "、"))。"
  }

  static func findings(_ count: Int) -> String {
    "原文另有 \(count) 个问题，加 --json 可逐条列出；导入后也可用 ziping check 检查。"
  }
}

extension String {
  fileprivate var shortened: String { count > 40 ? prefix(40) + "……" : self }
}
