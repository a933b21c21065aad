extension ReviewRefusal {
  /// Two sentences: what happened, and what to do.
  public var message: String { whatHappened + whatToDo }

  public var whatHappened: String {
    switch self {
    case .wrongRole(let action, let has, _):
      has.isEmpty ? "没有角色的人不能\(action.title)。" : "\(has.titles)不能\(action.title)。"
    case .wrongState(let action, let state): "报告现在是“\(state.title)”，不能\(action.title)。"
    case .nobody: "不知道是谁在操作。"
    case .notInRoster(let name): "人员名册里没有“\(name)”。"
    case .notValidYet(let name, let day): "“\(name)”的资格从\(day.chineseText)起才有效。"
    case .expired(let name, let day): "“\(name)”的资格已于\(day.chineseText)期满。"
    case .noKey(let name): "人员名册里“\(name)”没有公钥。"
    case .ownReport(let action, let name): "“\(name)”填报、改动或送审过这份报告，不能由本人\(action.title)。"
    case .errorsStand(let count, let first): "还有 \(count) 处错误，不能送审，如：\(first)"
    case .warningsUnjustified(let count, let first): "还有 \(count) 处警告没有说明理由，不能送审，如：\(first)"
    case .openQueries(let count): "还有 \(count) 条查询没有销结，不能签发。"
    case .noAdministrator: "这样改，以后就没有人能管理名册了，名册没有改动。"
    case .periodReversed(let from, let to):
      "起始日\(from.chineseText)晚于截止日\(to.chineseText)，名册没有改动。"
    case .notVerified(let action, let reasons):
      "这份报告核验不符，不能\(action.title)：" + reasons.prefix(3).joined()
        + (reasons.count > 3 ? "共 \(reasons.count) 处。" : "")
    case .notAsShown(let action, let differing):
      "看过之后有了变化，没有\(action.title)：\(differing.joined(separator: "、"))。"
    case .clockBehind(let time):
      "本机时间早于最后一条留痕（\(time.text(offset: Timestamp.beijing))），什么也没有办理。"
    case .reasonMissing(let action): "\(action.title)没有写明理由。"
    case .noSuchQuery(let number): "没有第 \(number) 号查询。"
    case .queryNotOpen(let number, let state): "第 \(number) 号查询\(state.title)。"
    case .noSuchField(let address): "没有地址为“\(address)”的栏目。"
    case .noSuchIndicator(let id): "没有编号为“\(id)”的指标。"
    case .pointsOutOfRange(let points, let maximum):
      "复核分 \(points.text) 超出 0 至 \(maximum.text) 分。"
    }
  }

  public var whatToDo: String {
    switch self {
    case .wrongRole(_, _, let needs): "请由\(needs.titles)办理。"
    case .wrongState(let action, let state): action.advice(in: state)
    case .nobody: "请用 --as 写明姓名，姓名须在人员名册里。"
    case .notInRoster: "请核对姓名，或请管理员把此人加入名册。"
    case .notValidYet: "请到期再办，或请管理员改正名册。"
    case .expired: "请由资格有效的人员办理，或请管理员延长期限。"
    case .noKey: "请先用 ziping key new 生成密钥，再请管理员把公钥登记入册。"
    case .ownReport: "请由没有经手这份报告的审核人办理。"
    case .errorsStand: "请先改正全部错误，用 ziping check 可以列出。"
    case .warningsUnjustified: "请改正，或逐条说明理由后再送审。"
    case .openQueries: "请先逐条销结，或退回给填报人答复。"
    case .noAdministrator: "请先登记另一位管理员和他的公钥。"
    case .periodReversed: "请核对 --from 和 --to。"
    case .notVerified: "请用 ziping verify 查看全部，查明原因；被人改动的，请恢复备份，或退回后重新送审。"
    case .notAsShown: "请重新打开案卷，看过现在的内容再办。"
    case .clockBehind: "请先校准本机的日期和时间。"
    case .reasonMissing: "请写明理由后再办。"
    case .noSuchQuery: "请核对查询的编号。"
    case .queryNotOpen: "请核对查询的编号，或另提一条。"
    case .noSuchField: "请用 ziping fields 查看全部地址。"
    case .noSuchIndicator: "请核对指标编号。"
    case .pointsOutOfRange: "请改为该指标分值以内的分数。"
    }
  }
}

extension ReviewAction {
  /// What to do instead while the state does not allow the action.
  fileprivate func advice(in state: ReviewState) -> String {
    switch state {
    case .draft: "请等填报人送审。"
    case .returned: "请等填报人改好后再次送审。"
    case .reopened: self == .reopen ? "新的版次可以直接填报。" : "请等填报人再次送审。"
    case .submitted: self == .sign ? "请先审核通过。" : "请等审核人处理；要改动，请审核人退回。"
    case .approved:
      self == .approve ? "可以签发，也可以退回。" : "请等审核人签发；要改动，请审核人退回。"
    case .signed: "要改动，请先重新开启为新的版次。"
    }
  }
}

extension [Role] {
  fileprivate var titles: String { map(\.title).joined(separator: "、") }
}
