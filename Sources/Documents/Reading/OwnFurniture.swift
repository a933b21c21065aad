/// What this program, or an office's clerk, puts around a report: status, signature, attached table.
enum OwnFurniture {
  private static let statuses = [
    "未签发", "(未签发", "已签发", "(已签发", "签名失效", "(签名失效", "(签名未经核验", "(签名核验不符", "签发状态", "(公开版", "公开版",
    "本件为公开版", "签发时间", "内容摘要",
  ]
  private static let signatures = ["单位负责人", "负责人", "签发人", "(公章)", "(盖章)", "签字", "单位(公章)"]
  private static let mostCharacters = 60
  /// A seal names person, capacity, time and digest.
  private static let longestStatus = 300

  static func kind(of text: String) -> PageFurniture? {
    let plain = text.compact
    guard plain.count <= longestStatus else { return nil }
    if statuses.contains(where: { plain.hasPrefix($0) }) { return .status }
    if plain.hasPrefix("填报单位"), plain.contains("签发状态") { return .status }
    return nil
  }

  /// The same below the last chapter, where signatures and tables stand too.
  static func tail(_ text: String) -> PageFurniture? {
    let plain = text.compact
    if let kind = kind(of: text) { return kind }
    guard plain.count <= mostCharacters, !plain.contains(where: { $0.endsSentence }) else {
      return nil
    }
    if signatures.contains(where: { plain.hasPrefix($0) }) { return .signature }
    if plain.hasPrefix("附表"), plain.count <= 6 { return .attachmentMark }
    return plain.hasSuffix("评分表") || plain.hasSuffix("基础数据表") ? .tableHead : nil
  }
}
