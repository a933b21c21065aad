import Evaluation

/// Trying figures in a copy.
enum WhatIfWords {
  static let title = "试填  只在内存中，不改报告"
  static let none = "本报告没有可以试填的数。"
  static let nothingTried = "还没有试填任何数，没有可采用的。"
  static let noChange = "得分不变。"
  static let columns = (now: "报告中", tried: "试填")

  static func total(_ before: Scorecard, _ after: Scorecard) -> String {
    let grade = after.isComplete ? after.grade.map { " " + $0.name } ?? "" : ""
    return "总分 \(before.total.text) -> \(after.total.text)\(grade)"
  }

  static func hint(_ count: Int) -> String {
    count == 0
      ? "在右边填一个数，看得分怎样变；Esc 返回，试填的数留着。"
      : "试填了 \(count) 处：F8 采用到报告（一次撤销），F6 全部放弃，Esc 先放着。"
  }

  static func kept(_ count: Int) -> String { "已采用 \(count) 处试填；^Z 一次撤销。" }
  static func dropped(_ count: Int) -> String {
    count == 0 ? "没有试填的数。" : "已放弃 \(count) 处试填，报告没有改动。"
  }
  static func more(_ count: Int) -> String { "还有 \(count) 行" }

  static func points(_ indicator: Indicator, _ before: Score, _ after: Score) -> String {
    let gain = after.points - before.points
    let sign = gain > .zero ? "+" : ""
    return
      "\(indicator.title)  \(before.points.text) -> \(after.points.text) 分（\(sign)\(gain.text)）"
  }

  static func nearest(_ change: NearestChange, of indicator: Indicator) -> String {
    "\(indicator.title)：\(change.briefText)"
  }
}
