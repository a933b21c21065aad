/// A usage error of the argument parser, put into Chinese.
struct UsageFault {
  let message: String

  /// - Parameter text: The parser's whole message: error, help on the argument, usage, advice.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    let error = lines.first.map { $0.removing(prefix: "Error: ") } ?? ""
    message = UsageFault.sentence(for: error) + "\n" + UsageFault.usage(in: lines)
  }

  private static func sentence(for error: String) -> String {
    for (english, chinese) in table {
      if let found = MessagePattern(english).values(in: error) {
        return MessagePattern(chinese).text(with: found.map { $0.joinedQuotes })
      }
    }
    return "命令的写法不对。"
  }

  /// The usage line, and where to read more.
  private static func usage(in lines: [String]) -> String {
    let usage = lines.first { $0.hasPrefix("Usage: ") }.map { $0.removing(prefix: "Usage: ") }
    let help = lines.compactMap { MessagePattern("  See '*' for more information.").values(in: $0) }
    let advice = help.first?.first.map { "请用 \($0) 查看说明。" } ?? "请用 ziping help 查看说明。"
    return (usage.map { "用法：\(HelpText.chinese($0))\n" } ?? "") + advice
  }

  /// What the parser says in English, `*` for what it quotes; the first that fits counts.
  private static let table: [(String, String)] = [
    ("Unknown option '*'. Did you mean '*'?", "没有“*”这个选项，是否想写“*”？"),
    ("Unknown option '*'", "没有“*”这个选项。"),
    ("Missing value for '*'", "选项“*”后面缺少内容。"),
    ("The option '*' does not take any value, but '*' was specified.", "选项“*”不带内容，却写了“*”。"),
    ("Unexpected argument '*'", "多写了“*”。"),
    ("* unexpected arguments: '*'", "多写了 * 项：“*”。"),
    ("Missing expected argument '*'", "缺少“*”。"),
    ("Missing one of: '*'", "缺少其中之一：“*”。"),
    ("Value to be set with flag '*' had already been set with flag '*'", "“*”与前面的“*”重复或矛盾。"),
    ("Invalid option: *", "没有“*”这个选项。"),
  ]
}

extension String {
  /// The parser's `a', 'b` between its quotes as `a”“b`.
  fileprivate var joinedQuotes: String {
    var text = self
    while text[...].divided(at: "', '") != nil { text = text.replacingFirst("', '", with: "”“") }
    return text
  }

  fileprivate func removing(prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
