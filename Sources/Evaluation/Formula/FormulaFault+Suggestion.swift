import Text

extension FormulaFault {
  /// What was probably meant, as far as the formula's text shows it.
  public func suggestion(in formula: String) -> String? {
    let characters = formula.map(\.halfWidth)
    let before = characters[..<min(offset, characters.count)]
    switch kind {
    case .empty: return "请写公式，例如“决算数 ÷ 预算数”。"
    case .unexpectedEnd: return unfinished(characters)
    case .unexpected(let text): return unexpected(text, before)
    case .unreadableNumber: return "小数点只能有一个；数字不写千位分隔号。"
    case .wrongArgumentCount: return "多个参数之间用逗号隔开，例如 max(甲, 乙)。"
    case .listWanted: return "几个数相加请直接写 +；一组数是 kind 为 amounts 或 counts 的数据。"
    case .tooLarge: return "请把一部分写成 derived 中的计算值。"
    }
  }

  private func unfinished(_ characters: [Character]) -> String {
    let open = characters.count { $0 == "(" } - characters.count { $0 == ")" }
    return open > 0 ? "少 \(open) 个右括号“)”。" : "运算符后面要有名称、数字或括号。"
  }

  private func unexpected(_ text: String, _ before: ArraySlice<Character>) -> String? {
    let last = before.last { !$0.isWhitespace }
    switch text {
    case ")": return last == "(" ? "括号里是空的。" : "右括号多了，或少了左括号“(”。"
    case "(": return functionMeant(before)
    case "&": return "“并且”写作“且”或 and。"
    case "|": return "“或者”写作“或”或 or。"
    case "^": return "没有乘方，请写成相乘。"
    case "%": return "百分号要紧跟在数字后面，例如 10%。"
    case "<", ">", "=", "≤", "≥", "≠": return "比较不能连写，请用“且”连接：甲 < 乙 且 乙 < 丙。"
    case ",": return "数字不写千位分隔号；逗号只在函数里隔开参数。"
    case "+", "*", "/", "×", "÷": return "运算符前面要有名称、数字或括号。"
    default:
      let follows = last.map { $0.isLetter || $0.isNumber || $0 == ")" || $0 == "%" } == true
      return follows ? "两个名称或数字之间缺少运算符。" : "公式只用名称、数字、+ - × ÷、比较、括号和函数。"
    }
  }

  /// A name in front of a bracket is a function that does not exist.
  private func functionMeant(_ before: ArraySlice<Character>) -> String {
    let word = String(before.reversed().drop { $0.isWhitespace }.prefix { $0.isLetter }.reversed())
    let known = FormulaFunction.allCases.flatMap { [$0.rawValue, $0.title] }
    if let nearest = known.nearest(to: word.lowercased()) { return "函数是否想写“\(nearest)”？" }
    return "括号前缺少运算符；可用的函数：\(known.joined(separator: "、"))。"
  }
}
