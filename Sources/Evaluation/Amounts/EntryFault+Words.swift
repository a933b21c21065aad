extension EntryFault {
  /// What is wrong and what to do, in Chinese.
  public var message: String {
    switch self {
    case .unexpected(let character, let offset):
      "第 \(offset + 1) 个字“\(character)”不应出现在这里，请只填数字，如 1234.56、12.3万、=1万+2万。"
    case .unfinished: "数字没有写完，请补全，或清空此格。"
    case .zeroDivisor: "除数不能是 0，请核对后重填。"
    case .tooManyDigits(let maximum): "数字过长（最多 \(maximum) 位），请核对后重填。"
    case .misplacedSeparator: "千位分隔号的位置不对，请每三位一隔（1,234,567），或不写分隔号。"
    case .tooManyPlaces(let allowed):
      allowed == 0 ? "这里应填整数，请去掉小数。" : "按本格的单位计，小数最多 \(allowed) 位，请核对后重填。"
    case .negative: "这里不能是负数，请核对后重填。"
    case .tooLarge(let maximum):
      "数字过大（上限 \(maximum.exact.groupedText(places: 0))），请核对数字和单位。"
    case .notYesNo: "这里请填“是”或“否”。"
    case .wrongUnit(let unit): "单位“\(unit)”不适用于这里，请改用所示单位。"
    case .figure(let place, let fault): "第 \(place) 个数：\(fault.message)"
    case .tooManyFigures(let maximum):
      "这里最多填 \(maximum) 个数，请合并较小的几个后再填。"
    }
  }
}
