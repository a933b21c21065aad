import Evaluation

/// History and differences.
enum VersionsWords {
  static let title = "历史与版本"
  static let none = "还没有留痕：送审之后才有历史版本。"
  static let steps = "送审与决定（Enter 与现在对照）"
  static let noVersionHere = "请移到送审或决定的一行。"
  static let hint = "每次送审、退回、通过和签发都留有全文；Enter 看那时与现在的差别。"
  static func trail(_ count: Int) -> String { "留痕 \(count) 条" }
  static func count(_ count: Int) -> String { "\(count) 次" }
  static func step(_ step: ReviewStep, _ proof: StepProof?) -> String {
    "\(step.action.title)  \(step.mark.actor.name)（第 \(step.revision) 版，"
      + (proof ?? (step.statement == nil ? .named : .unchecked)).text + "）"
  }
  static func change(_ title: String, _ old: String, _ new: String) -> String {
    "\(title)：\(old.isEmpty ? "（空）" : old) -> \(new.isEmpty ? "（空）" : new)"
  }
}

enum ComparisonWords {
  static let sinceReturn = "退回后的改动"
  static let scores = "得分变化"
  static let hint = "- 原有，+ 新写，~ 改动的句子；[-删去-] {+加上+}。Tab 到下一处。"
  static func count(_ difference: ReportDifference) -> String { "\(difference.items.count) 处" }
  static func item(_ number: Int) -> String { "第 \(number) 条" }
}
