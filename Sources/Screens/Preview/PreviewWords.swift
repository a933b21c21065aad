/// The printed report on the screen.
enum PreviewWords {
  static let title = "预览"
  static let hint = "上下移动，Enter 到所在的一项修改，F6 导出为文件"
  static func place(_ line: Int, _ count: Int) -> String { "第 \(line) 行，共 \(count) 行" }
}
