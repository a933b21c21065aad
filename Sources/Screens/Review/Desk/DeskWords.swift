import Evaluation

/// Who acts, and what was done.
enum DeskWords {
  static let identity = "身份"
  static let identityHint = "Enter 选定由谁办理，下次启动仍是此人；签名仍须本人的口令。"
  static let noRoster =
    "本机尚未设置审核流程；不送审可直接导出打印。要送审，请管理员先用 ziping key new 和 ziping people init 建立人员名册。"
  static let chooseFirst = "还没有选定身份。请按 F9 打开菜单，选“身份”。"
  static let noKey = "无公钥"

  static func actsNow(_ name: String) -> String { "现在由“\(name)”办理。" }

  /// Beijing time, for which Chinese reports are written.
  static let zone = Timestamp.beijing

  static func time(_ time: Timestamp) -> String { time.text(offset: zone) }

  /// Without the year: 04-22 16:40.
  static func short(_ time: Timestamp) -> String {
    String(time.text(offset: zone).dropFirst(5))
  }

  static func done(_ action: ReviewAction, _ state: DraftReview) -> String {
    switch action {
    case .submit: "已送审，审核人处理之前不能再改。"
    case .return: "已退回，填报人可以修改后再次送审。"
    case .approve: "已审核通过，可以签发。"
    case .sign: "\(state.judgement.text)。"
    case .reopen: "已重新开启为第 \(state.review.revision) 版。"
    case .ask: "已记下查询，退回时一并交给填报人。"
    case .answer: "已答复，再次送审后由审核人销结。"
    case .close: "已销结，未销结的查询还有 \(state.review.openQueries.count) 条。"
    case .score: "复核分已记下，自评分不变。"
    case .attach, .detach: "佐证材料已更新。"
    case .fill: "已保存。"
    }
  }
}
