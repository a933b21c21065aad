import Terminal

/// The parser's help pages: its own English words are put into Chinese, ours are Chinese already.
enum HelpText {
  static func chinese(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { chinese(line: String($0)) }.joined(separator: "\n")
  }

  private static func chinese(line: String) -> String {
    aligned(table.reduce(line) { $0.replacingFirst($1.0, with: $1.1) })
  }

  /// A label and its explanation in two columns by cells; the parser counts characters.
  private static func aligned(_ line: String) -> String {
    guard line.hasPrefix("  "), let (label, rest) = line.dropFirst(2).divided(at: "  "),
      !label.isEmpty
    else { return line }
    let text = rest.drop { $0 == " " }
    return "  " + Widths().padded(String(label), to: labelColumns - 3) + " " + text
  }

  /// Where the parser puts explanations.
  private static let labelColumns = 26

  private static let table: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "用法："),
    ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
    ("Show help information.", "显示本说明。"),
    ("Show the version.", "显示版本。"),
    ("Show subcommand help information.", "显示某个命令的说明。"),
    (" (default)", "（可省略）"),
    ("See 'ziping help <subcommand>' for detailed help.", "用 ziping help <命令> 查看某个命令的说明。"),
    ("See 'ziping help rubric <subcommand>' for detailed help.", "用 ziping help rubric <命令> 查看。"),
    ("See 'ziping help query <subcommand>' for detailed help.", "用 ziping help query <命令> 查看。"),
    (
      "See 'ziping help evidence <subcommand>' for detailed help.",
      "用 ziping help evidence <命令> 查看。"
    ),
    ("See 'ziping help key <subcommand>' for detailed help.", "用 ziping help key <命令> 查看。"),
    ("See 'ziping help people <subcommand>' for detailed help.", "用 ziping help people <命令> 查看。"),
    ("<subcommands>", "<命令>"),
    ("<subcommand>", "<命令>"),
  ]
}
