/// Text that was typed and never reached the draft's file.
enum RecoveryWords {
  static let title = "上次有内容没有存进草稿"
  static let hint = "上下选择，Enter 确定；PgUp/PgDn 翻看；Esc 以后再定"

  static func intro(_ recovery: Screens.Recovery) -> [String] {
    let time =
      recovery.since == recovery.until
      ? recovery.since : "\(recovery.since) 至 \(recovery.until)"
    var lines = [
      "\(time)，\(recovery.author) 最后输入的内容尚未存入草稿（+ 为输入的，- 为草稿原有的）："
    ]
    if !recovery.fits { lines.insert("草稿文件后来又在别处改过；恢复时逐项对照，由您决定。", at: 0) }
    if let damage = recovery.damage {
      lines.insert("日志从第 \(damage.line) 行起残缺，末尾 \(damage.bytes) 字节不能用，之前的都在。", at: 0)
    }
    return lines
  }

  static func label(_ choice: Screens.Recovery.Choice, fits: Bool) -> String {
    switch choice {
    case .restore: fits ? "恢复输入的内容，接着填写" : "恢复，与现在的文件逐项合并"
    case .keepFile: "不要输入的内容（留作备份），打开草稿原有的"
    case .copy: "把输入的内容另存为一份新草稿，打开文件里的"
    }
  }

  static func done(_ choice: Screens.Recovery.Choice, _ path: String?) -> String {
    let kept = path.map { "另一份留在 \($0)。" } ?? ""
    return switch choice {
    case .restore: "已恢复输入的内容。\(kept)"
    case .keepFile: "打开的是文件里的内容。\(kept)"
    case .copy: "输入的内容已另存为新草稿 \(path ?? "")。"
    }
  }
}
