import Evaluation

/// Bringing two people's changes together.
enum MergeWords {
  static let title = "草稿在别处也改过：逐项合并"
  static let hint = "左取我的，右取对方的，Enter 换一方；F2 保存合并；Esc 回去继续填写"
  static let allDecided = "全部已定，F2 保存"
  static let mine = "我的"
  static let theirs = "对方"
  static let base = "原来"
  static let nothing = "（空）"
  static let done = "已合并；两份原稿都留在旧版本里，^Z 可撤销。"

  static func left(_ count: Int) -> String { "还有 \(count) 处未定" }
  static func undecided(_ count: Int) -> String { "还有 \(count) 处没有决定，请先逐处选定。" }
  static let secret = "涉密"
  static let notSecret = "不涉密"
  static let unconfirmed = "待确认"
  static let confirmed = "已确认"

  static func mark(_ item: ReportMerge.Item) -> String {
    switch (item.choice, item.isConflict) {
    case (nil, _): "[未定]"
    case (.mine, true): "[取我的]"
    case (.theirs, true): "[取对方]"
    case (.mine, false): "[我改的]"
    case (.theirs, false): "[对方改的]"
    }
  }
}
