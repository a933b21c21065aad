/// Labels and explanations of the keys of importing.
enum ImportKeyWords {
  static let toggle = "取/不取"
  static let take = "写入草稿"
  static let takeHelp = "写入：选取的各项写入草稿，一次撤销"
  static let all = "全取"
  static let allHelp = "全取：拿得准的各项都选取；再按一次都不取"
  static let create = "新建草稿"
  static let createHelp = "新建：用归位的内容新建一份草稿"
  static let filter = "看全部"
  static let filterHelp = "看全部段落，或只看没有归位和需要留意的"
  static let rubric = "换指标体系"
  static let rubricHelp = "换一套指标体系重新归位"
}
