/// Whether a report is signed, as it is now (签署状况); computed from trail and report each time.
public enum SignatureStanding: Hashable, Sendable {
  /// 未签发
  case unsigned
  /// Signed, and nothing has changed since; the digest is that of the report's file.
  case signed(Statement.Signer, Timestamp, digest: String)
  /// Signed, and changed since: the labels of the fields that differ.
  case void(fields: [String])
  /// A new revision of a signed one, and what differs from what was signed.
  case reopened(revision: Int, fields: [String])

  /// As every export and list shows it.
  public var text: String {
    switch self {
    case .unsigned: "未签发"
    case .signed(let signer, let time, _):
      "已签发：\(signer.name)（\(signer.capacity.title)），\(time.day(offset: Timestamp.beijing)?.chineseText ?? "")"
    case .void(let fields):
      fields.isEmpty ? "签名失效" : "签名失效：\(fields.joined(separator: "、"))"
    case .reopened(let revision, let fields):
      "未签发（第 \(revision) 版已签发"
        + (fields.isEmpty ? "）" : "，其后改动：\(fields.joined(separator: "、"))）")
    }
  }
}

extension ReportDifference {
  /// What differs as people call it, each name once: 结转结余率、联系电话.
  public var labels: [String] {
    var seen: Set<String> = []
    return items.map { String($0.title.split(separator: " / ").first ?? Substring($0.title)) }
      .filter { seen.insert($0).inserted }
  }
}
