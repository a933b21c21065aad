public import Documents

/// What `ziping import` says.
public enum ImportWords {
  /// What of the file was not read at all is said too.
  public static func placed(_ all: Int, _ unplaced: Int, omitted: Int) -> String {
    let left = omitted == 0 ? "" : "文件里另有 \(omitted) 处没有读入，列在下面。"
    guard unplaced > 0 else { return "全文 \(all) 段，" + (omitted == 0 ? "全部归位。" : left) }
    return "全文 \(all) 段，\(unplaced) 段没有归位或没有全部归位，列在下面（前面是行号）。" + left
  }

  public static func omitted(_ omission: IntakeOmission) -> String { "没有读入：\(omission.message)" }

  public static func unplaced(_ reason: String, _ text: String, _ cells: Int) -> String {
    "未归位：\(reason)" + (cells > 1 ? "共 \(cells) 处，" : "") + "原文：\(text.shortened)"
  }

  /// Before what is said of one of several drafts out of a file.
  public static func part(_ number: Int, of count: Int, _ id: String) -> String {
    "第 \(number) 份（共 \(count) 份），草稿 \(id)："
  }

  /// The line is called placed, and this of it reached no field.
  public static func lost(_ text: String) -> String { "未归位：这些字没有放进任何栏目。原文：\(text.shortened)" }

  public static func writtenOtherwise(_ text: String) -> String {
    "这一句由程序按数据写出，原文的“\(text.shortened)”与程序写的不同，请核对。"
  }

  public static func origin(_ change: TableProposal.Change) -> String {
    (change.isRounded || change.origin.text.count > 0
      ? "表中写作 \(change.origin.written)" : "") + (change.isRounded ? "，已按栏目的小数位四舍五入" : "")
  }

  public static func question(_ label: String, _ reason: String) -> String {
    "“\(label)”：\(reason)"
  }

  public static func choice(_ option: String, _ value: String, _ place: String) -> String {
    "  --take \(option)  \(value)  \(place)"
  }

  public static func unreadable(_ place: String, _ text: String) -> String {
    "没有读取：\(place) 写作“\(text)”，不是这一栏能填的数。"
  }

  public static func hidden(_ name: String) -> String { "没有读取：工作表“\(name)”是隐藏的。" }

  /// Where something was left out and is listed above, it is not said that there is nothing.
  public static func nothing(_ rows: Int, isPartial: Bool) -> String {
    isPartial
      ? "看过 \(rows) 行，没有可以直接填的数据；有些内容没有读取，列在上面，请逐处核对。"
      : "看过 \(rows) 行，没有找到可填的数据。请核对表名、行名、列名，或取数来源（ziping rubric show）。"
  }

  public static func proposed(_ changes: Int, _ questions: Int, _ same: Int) -> String {
    "拟填 \(changes) 项，待选定 \(questions) 项，与草稿相同 \(same) 项。草稿没有改动；加 --yes 全部填入，或用 --take 逐项选取。"
  }

  public static func taken(_ count: Int, _ questions: Int) -> String {
    "已填入 \(count) 项。" + (questions > 0 ? "另有 \(questions) 项待选定，用 --take 指明。" : "")
  }

  public static func lastYear(_ id: String, _ taken: Int, left: [String]) -> String {
    "已与上年 \(id) 对照：文字 \(taken) 项沿用上年，待逐项确认；数据只列在旁边，得分不沿用。"
      + (left.isEmpty ? "" : "今年的指标体系没有这些栏目，未取：\(left.joined(separator: "、"))。")
  }

  public static func unconfirmed(_ count: Int) -> String {
    count == 0 ? "没有未确认的栏目。" : "还有 \(count) 项沿用上年，尚未确认。"
  }

  public static func exportedUnconfirmed(_ addresses: [String]) -> String {
    "注意：有 \(addresses.count) 项沿用上年，尚未确认：\(addresses.joined(separator: "、"))。"
  }

  static func inferred(_ titles: [String]) -> String {
    "有 \(titles.count) 项指标按所得分数推定了各项评分要点，请逐项核对：\(titles.joined(separator: "、"))。"
  }

  public static func missing(_ titles: [String]) -> String {
    "文件里没有这些章节或指标，请补填：\(titles.joined(separator: "、"))。"
  }

  public static func findings(_ count: Int) -> String {
    "原文另有 \(count) 个问题，加 --json 可逐条列出；导入后也可用 ziping check 检查。"
  }
}

extension String {
  fileprivate var shortened: String { count > 40 ? prefix(40) + "……" : self }
}
