/// Why a draft can only be looked at.
enum ReadOnlyWords {
  /// Said below the form, and when somebody types all the same.
  static func advice(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .rubricChanged: "现在只能查看；要填写，请重新打开并改用现在的指标体系。"
    case .heldBy(let holder): "只能查看：\(person(holder))正在填写这份草稿，自 \(holder.since) 起。"
    case .state(let sentence): sentence
    }
  }

  /// What a narrow head has room for.
  static let short = "只查看"

  /// What the head of the screen has room for.
  static func mark(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .rubricChanged, .state: short
    case .heldBy(let holder): "只查看：\(holder.user) 在填"
    }
  }

  private static func person(_ holder: DraftHolder) -> String {
    "\(holder.user)（\(holder.host)）"
  }
}
