extension AddressFault {
  /// Two sentences: what happened, and what to do.
  public var message: String {
    switch self {
    case .notAddress(let text, let nearest):
      "没有地址为“\(text)”的栏目。" + (nearest.asQuestion ?? "请用 ziping fields 查看全部地址。")
    case .noSuchFigure(let text, let nearest):
      "没有地址为“\(text)”的数。"
        + (nearest.asQuestion ?? "可用 total、group.编号、indicator.编号、fact.编号。")
    case .noSuchItem(let address, let last):
      "“\(address)”超出了列表，现在只能填到第 \(last) 项。请依次填写，或用 items 一次填写整个列表。"
    case .badEntry(let address, let reason): "“\(address)”填不进去：\(reason)全部内容都没有写入。"
    case .controlCharacter(let address):
      "“\(address)”的内容里有控制字符。请去掉后重试，全部内容都没有写入。"
    case .severalLines(let address): "“\(address)”只能填一行。请去掉换行后重试，全部内容都没有写入。"
    case .listForOne(let address): "“\(address)”不是列表，不能填数组。请改填一段文字，全部内容都没有写入。"
    case .badYear(let text): "“\(text)”不是年度。请写四位数字（1990 至 2100），如 2023。"
    case .commandAsID(let text): "“\(text)”是命令的名称，不能作草稿编号。请换一个编号，如“\(text)-1”。"
    case .unitMissing: "单位名称是空的。请用 --unit 写明单位全称。"
    case .coverIsNoSecret: "封面不能标为涉密。请写章节或指标的地址（见 ziping fields）。"
    case .noWarning(let address):
      "“\(address)”没有要说明理由的警告，草稿没有改动。请用 ziping check 草稿 查看；错误须改正，不能说明理由。"
    case .severalWarnings(let address, let checks):
      "“\(address)”有几处警告，草稿没有改动。请加 --check 指明一处：\(checks.joined(separator: "、"))。"
    case .notProposed(let address):
      "表里没有可填入“\(address)”的数，或有几处要选定。请不加 --take 先看一遍，再写 地址 或 地址=序号；草稿没有改动。"
    case .notUnconfirmed(let address):
      "“\(address)”没有待确认的内容。请用 ziping confirm 草稿 列出未确认的栏目；草稿没有改动。"
    }
  }
}

extension String? {
  fileprivate var asQuestion: String? { map { "是否想写“\($0)”？" } }
}
