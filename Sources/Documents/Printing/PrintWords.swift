/// What a printed document says beside the report's own words.
enum PrintWords {
  static let secret = "本部分内容涉及国家秘密或工作秘密，按规定不予公开。"
  static let secretCell = "不予公开"
  static let left = "〔略〕"
  static func withheldGroup(_ title: String, _ maximum: String) -> String {
    "\(title)（满分\(maximum)，得分不予公开）"
  }
  static let scoreTableMark = "附表"
  static let numerals = ["一", "二", "三", "四", "五"]
  static let sum = "合计"
  static let total = "自评总分"

  /// What stands under the title; empty where there is nothing to say.
  static func note(_ options: PrintOptions) -> String {
    let status =
      switch options.seal {
      case .unsigned: options.saysUnsigned ? "未签发" : ""
      case .signed: "已签发"
      case .void: "签名失效"
      case .unverified: "签名未经核验"
      case .contradicted: "签名核验不符"
      }
    let parts = (options.edition == .published ? ["公开版"] : []) + [status]
    let words = parts.filter { !$0.isEmpty }.joined(separator: "，")
    return words.isEmpty ? "" : "（\(words)）"
  }

  static func remark(_ seal: SealStatus) -> String {
    switch seal {
    case .unsigned: "签发状态：未签发。"
    case .signed(let seal):
      "签发状态：已签发。签发人：\(seal.name)（\(seal.capacity)）；签发时间：\(seal.time)；"
        + "内容摘要：\(seal.digest)。"
    case .void(let fields):
      "签发状态：签名失效。签发后改动过：\(fields.isEmpty ? "内容" : fields.joined(separator: "、"))。"
    case .unverified(let reason): "签发状态：未经核验。\(reason)"
    case .contradicted(let reason): "签发状态：核验不符，不能作为签发件使用。\(reason)"
    }
  }

  static let published = "本件为公开版，不含联系电话、填报人、内部说明、查询和说明理由；涉密部分不予公开。"

  static func scoreTable(_ year: Int?) -> String {
    (year.map { "\($0)年度" } ?? "") + "整体支出绩效自评评分表"
  }

  static func group(_ title: String, _ points: String, _ maximum: String) -> String {
    "\(title)（\(points)/\(maximum)）"
  }

  static func grade(_ name: String) -> String { "等级：\(name)" }
  static func responsible(_ name: String) -> String { "单位负责人：\(name)" }
  static let handSignature = "单位负责人（签字）：　　　　　　"
}
